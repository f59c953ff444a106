package org.stagebook.ui.icons;

import java.util.Locale;

/** Names the drawn icons without touching a display, so that presentation models can choose one. */
public enum IconName {
    PRODUCTION,
    REEL,
    SCENE,
    CUE,
    CUES,
    TRACK,
    CLIP,
    MARKER,
    HANDOFF,
    VERSION,
    DELIVERABLE,
    PERSON,
    PEOPLE,
    PICTURECUT,
    NOTE,
    TIMELINE,
    SPOTTING,
    INSPECTOR,
    NEW_PRODUCTION,
    OPEN,
    DEMO,
    SAVE,
    UNDO,
    REDO,
    IMPORT,
    PRINT,
    BUILD,
    VERIFY,
    ACCEPT,
    REMOVE,
    ADD,
    COPY,
    SYNC,
    METERS,
    PROBLEM;

    /** Path inside this bundle, {@code icons/new-production.svg}. */
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }
}
