package org.stagebook.report.pdf;

/**
 * How a line is set.
 *
 * @param size in points
 */
record Lead(float size, boolean strong, Ink colour) {

    /** From one line to the next, as a part of the size. */
    private static final float LEADING = 1.28f;

    /** Where the foot of the letters stands below the top of the line, as a part of the size. */
    private static final float ASCENT = 0.96f;

    float leading() {
        return size * LEADING;
    }

    float ascent() {
        return size * ASCENT;
    }

    float width(String settable, Lettering lettering) {
        return lettering.face(strong).width(settable, size);
    }

    Lead in(Ink other) {
        return new Lead(size, strong, other);
    }
}
