package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * Shares the cues of one lane out over rows so that overlaps are seen: each cue takes the topmost row that is free when it
 * begins, and no lane gets more rows than cues sound at once.
 */
final class RowPacking {

    private static final int FEW_ROWS = 8;

    private final List<List<TimelineCue>> rows = new ArrayList<>();
    private long[] busyUntilFlicks = new long[FEW_ROWS];

    private RowPacking() {}

    /**
     * The rows, top to bottom.
     *
     * @param byTime in the order of {@link #byTime}
     */
    static List<CueRow> pack(List<TimelineCue> byTime) {
        RowPacking packing = new RowPacking();
        byTime.forEach(packing::place);
        return packing.rows.stream().map(CueRow::new).toList();
    }

    /** Earlier first, of those that begin together the longest first. */
    static int byTime(TimelineCue a, TimelineCue b) {
        int byStart = Long.compare(a.range().start().flicks(), b.range().start().flicks());
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = Long.compare(b.range().end().flicks(), a.range().end().flicks());
        return byEnd != 0 ? byEnd : a.id().compareTo(b.id());
    }

    /** Rows are few beside cues, so that looking through them costs less than keeping them in an order. */
    private void place(TimelineCue cue) {
        long startFlicks = cue.range().start().flicks();
        int row = 0;
        while (row < rows.size() && busyUntilFlicks[row] > startFlicks) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
            busyUntilFlicks = row < busyUntilFlicks.length ? busyUntilFlicks : Arrays.copyOf(busyUntilFlicks, 2 * row);
        }
        rows.get(row).add(cue);
        busyUntilFlicks[row] = Math.max(startFlicks + 1, cue.range().end().flicks());
    }
}
