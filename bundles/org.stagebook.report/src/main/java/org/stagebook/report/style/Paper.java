package org.stagebook.report.style;

/** Paper reports are printed on; sizes in points of 1/72 inch, upright. */
public enum Paper {
    A4("a4", "A4", 595.276f, 841.89f),
    LETTER("letter", "US Letter", 612, 792);

    private final String id;
    private final String label;
    private final float width;
    private final float height;

    Paper(String id, String label, float width, float height) {
        this.id = id;
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /** As on the command line. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Across, in points. */
    public float width(boolean landscape) {
        return landscape ? height : width;
    }

    /** Down, in points. */
    public float height(boolean landscape) {
        return landscape ? width : height;
    }
}
