package org.stagebook.ui.parts.explorer.presenter;

import org.stagebook.ui.icons.IconName;

/** The headings of the explorer under which objects of one kind are gathered. */
public enum GroupKind {
    CUES("Cues", IconName.CUES),
    REMOVED_CUES("Removed cues", IconName.REMOVE),
    SCENES("Scenes", IconName.SCENE),
    TRACKS("Tracks", IconName.TRACK),
    MARKERS("Markers", IconName.MARKER),
    PICTURE_CUTS("Picture cuts", IconName.PICTURECUT),
    AGREEMENT("Before the mix", IconName.NOTE),
    HANDOFFS("Handoffs", IconName.HANDOFF),
    VERSIONS("Mix versions", IconName.VERSION),
    DELIVERABLES("Deliverables", IconName.DELIVERABLE),
    PLAN("Stage plan", IconName.MARKER),
    PEOPLE("People", IconName.PEOPLE);

    private final String title;
    private final IconName icon;

    GroupKind(String title, IconName icon) {
        this.title = title;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    /** Whether what is gathered has an editor of its own. */
    public boolean isOpened() {
        return this == AGREEMENT || this == VERSIONS || this == DELIVERABLES || this == PLAN;
    }

    public IconName icon() {
        return icon;
    }
}
