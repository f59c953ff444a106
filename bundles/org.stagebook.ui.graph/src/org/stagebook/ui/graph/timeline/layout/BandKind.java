package org.stagebook.ui.graph.timeline.layout;

/** The fixed bands above the lanes, top to bottom, with what stands at their left. */
public enum BandKind {
    TIMECODE("TC", 22),
    FEET("ft+fr", 16),
    PICTURE("Picture", 18),
    SCENES("Scenes", 18),
    MARKERS("Markers", 18);

    private final String label;
    private final int height;

    BandKind(String label, int height) {
        this.label = label;
        this.height = height;
    }

    public String label() {
        return label;
    }

    int height() {
        return height;
    }
}
