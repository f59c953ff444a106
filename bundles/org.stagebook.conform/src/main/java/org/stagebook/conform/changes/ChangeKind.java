package org.stagebook.conform.changes;

/** What was done to the picture. */
public enum ChangeKind {
    INSERTED("Insert"),
    DELETED("Delete"),
    LENGTHENED_HEAD("Lengthen head"),
    LENGTHENED_TAIL("Lengthen tail"),
    TRIMMED_HEAD("Trim head"),
    TRIMMED_TAIL("Trim tail"),
    MOVED("Move"),
    MOVED_BETWEEN_REELS("Move to reel"),
    SPLIT("Split"),
    EFFECT_CHANGED("Effect"),
    NEW_VERSION("New version"),
    TO_CHECK("Check");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    /** As a change list calls it. */
    public String label() {
        return label;
    }
}
