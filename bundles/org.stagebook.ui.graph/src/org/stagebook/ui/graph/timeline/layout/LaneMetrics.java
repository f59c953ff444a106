package org.stagebook.ui.graph.timeline.layout;

/** The sizes of lanes, in pixels; spacing in steps of two and four. */
public final class LaneMetrics {

    /** Height of a cue's block. */
    public static final int BLOCK_HEIGHT = 20;
    /** From one row to the next. */
    public static final int ROW_PITCH = 22;
    /** Above the first and below the last row of a lane. */
    public static final int PADDING = 3;

    private LaneMetrics() {}

    static int heightOf(int rows) {
        return Math.max(1, rows) * ROW_PITCH - (ROW_PITCH - BLOCK_HEIGHT) + 2 * PADDING + 1;
    }
}
