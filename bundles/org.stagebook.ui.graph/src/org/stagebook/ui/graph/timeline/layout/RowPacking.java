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

    private final CuesByTime cues;
    private final List<List<TimelineCue>> rows = new ArrayList<>();
    private long[] busyUntilFlicks = new long[FEW_ROWS];

    private RowPacking(CuesByTime cues) {
        this.cues = cues;
    }

    /** The rows, top to bottom. */
    static List<CueRow> pack(CuesByTime cues) {
        RowPacking packing = new RowPacking(cues);
        for (int index = 0; index < cues.size(); index++) {
            packing.place(index);
        }
        return packing.rows.stream().map(CueRow::new).toList();
    }

    /** Rows are few beside cues, so that looking through them costs less than keeping them in an order. */
    private void place(int index) {
        long startFlicks = cues.startFlicks(index);
        int row = 0;
        while (row < rows.size() && busyUntilFlicks[row] > startFlicks) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
            busyUntilFlicks = row < busyUntilFlicks.length ? busyUntilFlicks : Arrays.copyOf(busyUntilFlicks, 2 * row);
        }
        rows.get(row).add(cues.cues().get(index));
        busyUntilFlicks[row] = Math.max(startFlicks + 1, cues.endFlicks(index));
    }
}
