package org.stagebook.ui.graph.versions.layout;

/** How large versions are drawn; texts keep their size, less and less of them is shown. */
public enum GraphScale {
    /** A square with its state. */
    DOTS(14, 14, 12, 20),
    /** The label. */
    NAMES(92, 24, 20, 20),
    /** Label and day. */
    SHORT(116, 44, 28, 24),
    /** Label, stage, day, author, picture and state. */
    FULL(184, 72, 40, 32),
    /** The same with more room for long words. */
    WIDE(260, 72, 48, 36);

    private final int width;
    private final int height;
    private final int gapX;
    private final int gapY;

    GraphScale(int width, int height, int gapX, int gapY) {
        this.width = width;
        this.height = height;
        this.gapX = gapX;
        this.gapY = gapY;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Between two columns. */
    public int gapX() {
        return gapX;
    }

    /** Between two rows. */
    public int gapY() {
        return gapY;
    }

    public int pitchX() {
        return width + gapX;
    }

    public int pitchY() {
        return height + gapY;
    }

    /** So many steps closer; negative: further away. */
    public GraphScale moved(int steps) {
        return values()[Math.clamp(ordinal() + steps, 0, values().length - 1)];
    }
}
