package org.stagebook.history.sound;

import java.util.List;
import java.util.Optional;

/**
 * What came of comparing a stem of two versions.
 *
 * @param name of the stem, for people, with its reel where there are several
 * @param before its file in the earlier version
 * @param after its file in the later one
 * @param state in a word
 * @param sentence the same for people, with what to do where something is missing
 * @param changes where it sounds different, by time
 */
public record StemChanges(
        String name,
        Optional<StemSound> before,
        Optional<StemSound> after,
        State state,
        String sentence,
        List<HeardChange> changes) {
    /** Copies the list. */
    public StemChanges {
        changes = List.copyOf(changes);
    }

    /** The same under another name. */
    public StemChanges named(String other) {
        return new StemChanges(other, before, after, state, sentence, changes);
    }

    /** In a word. */
    public enum State {
        /** The same bytes, or nothing that can be heard. */
        SAME,
        /** It sounds different somewhere. */
        DIFFERENT,
        /** The later version has no such stem. */
        GONE,
        /** The earlier version had none. */
        NEW,
        /** It could not be compared. */
        UNKNOWN
    }
}
