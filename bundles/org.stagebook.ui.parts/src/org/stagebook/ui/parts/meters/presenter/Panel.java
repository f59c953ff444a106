package org.stagebook.ui.parts.meters.presenter;

/** What the meters are made of. */
public enum Panel {
    LOUDNESS("Loudness"),
    BARS("Channels"),
    HISTORY("Loudness over time"),
    FIELD("Phase"),
    BALANCE("Surround"),
    SPECTRUM("Third octaves"),
    DIALOGUE("Dialogue and rest");

    private final String title;

    Panel(String title) {
        this.title = title;
    }

    /** Its head. */
    public String title() {
        return title;
    }
}
