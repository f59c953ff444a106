package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * Shares the cues of one lane out over rows so that overlaps are seen: each cue takes the topmost row that is free when it
 * begins, and no lane gets more rows than cues sound at once.
 */
final class RowPacking {

    private final List<List<TimelineCue>> rows = new ArrayList<>();
    private final TreeSet<Integer> freeRows = new TreeSet<>();
    private final PriorityQueue<Busy> busyRows = new PriorityQueue<>(Comparator.comparingLong(Busy::untilFlicks));

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

    private void place(TimelineCue cue) {
        long startFlicks = cue.range().start().flicks();
        while (!busyRows.isEmpty() && busyRows.peek().untilFlicks() <= startFlicks) {
            freeRows.add(busyRows.remove().row());
        }
        int row = takeRow();
        rows.get(row).add(cue);
        busyRows.add(new Busy(row, Math.max(startFlicks + 1, cue.range().end().flicks())));
    }

    private int takeRow() {
        Integer free = freeRows.pollFirst();
        if (free != null) {
            return free;
        }
        rows.add(new ArrayList<>());
        return rows.size() - 1;
    }

    private record Busy(int row, long untilFlicks) {}
}
