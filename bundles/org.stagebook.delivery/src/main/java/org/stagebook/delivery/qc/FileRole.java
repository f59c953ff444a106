package org.stagebook.delivery.qc;

/** What a file is among those that are delivered together. */
public enum FileRole {
    /** The finished mix, or whatever else the others are held against. */
    PRINTMASTER("printmaster"),
    DIALOGUE("dialogue stem"),
    MUSIC("music stem"),
    EFFECTS("effects stem"),
    FOLEY("foley stem"),
    AMBIENCE("ambience stem"),
    OTHER("stem"),
    /** Everything but the dialogue, filled where dialogue was. */
    MUSIC_AND_EFFECTS("M&E");

    private final String label;

    FileRole(String label) {
        this.label = label;
    }

    /** Whether it is one of those that sum to the printmaster. */
    public boolean isStem() {
        return this != PRINTMASTER && this != MUSIC_AND_EFFECTS;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
