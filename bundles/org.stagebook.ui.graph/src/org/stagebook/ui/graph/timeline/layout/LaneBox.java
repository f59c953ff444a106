package org.stagebook.ui.graph.timeline.layout;

import java.util.List;
import org.stagebook.ui.graph.timeline.content.TimelineLane;

/**
 * A lane with its place, in pixels from the top of the lane area.
 *
 * @param lane what it holds
 * @param index its number from the top
 * @param top first pixel
 * @param height in pixels
 * @param rows its cues, row by row
 */
public record LaneBox(TimelineLane lane, int index, int top, int height, List<CueRow> rows) {

    public int bottom() {
        return top + height;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many cues lie on it. */
    public int cueCount() {
        return rows.stream().mapToInt(row -> row.cues().size()).sum();
    }

    int rowTop(int row) {
        return top + LaneMetrics.PADDING + row * LaneMetrics.ROW_PITCH;
    }

    /** The row at a height inside the lane; the nearest one when it is in the padding. */
    int rowAt(int y) {
        return Math.clamp(Math.floorDiv(y - top - LaneMetrics.PADDING, LaneMetrics.ROW_PITCH), 0, rows.size() - 1);
    }
}
