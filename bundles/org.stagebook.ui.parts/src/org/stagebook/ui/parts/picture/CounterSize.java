package org.stagebook.ui.parts.picture;

/** How high the digits of a counter are: as large as the window bears, in a few steps, so that fonts are few. */
final class CounterSize {

    private static final int LEAST_PX = 16;
    private static final int MOST_PX = 56;
    private static final int STEP_PX = 8;

    /** A digit of a fixed-width font is three fifths as wide as high; the counter takes five eighths of the width. */
    int heightPx(int widthPx, int characters) {
        int fitting = widthPx * 25 / (24 * Math.max(8, characters));
        return Math.clamp(fitting / STEP_PX * STEP_PX, LEAST_PX, MOST_PX);
    }
}
