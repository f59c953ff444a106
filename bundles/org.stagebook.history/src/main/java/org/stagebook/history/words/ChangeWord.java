package org.stagebook.history.words;

import java.util.Locale;

/** What happened to something between two states. */
public enum ChangeWord {
    /** It is new. */
    ADDED,
    /** It is gone, or not wanted any more. */
    REMOVED,
    /** What had been removed is wanted again. */
    RESTORED,
    /** It lies elsewhere, as long as before. */
    MOVED,
    /** It begins or ends elsewhere. */
    RETIMED,
    /** It says something else. */
    REWORDED,
    /** What it asked for is done or dropped. */
    SETTLED,
    /** Somebody replied to it. */
    ANSWERED,
    /** Its sound or file is another. */
    REPLACED,
    /** Anything else about it. */
    CHANGED;

    /** The word itself. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
