package org.stagebook.ui.graph.timeline.layout;

import java.util.List;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * Cues side by side without overlap, in order of time, so that any stretch is found by bisection.
 *
 * @param cues ordered; each ends before or when the next begins
 */
record CueRow(List<TimelineCue> cues) {

    CueRow {
        cues = List.copyOf(cues);
    }

    /** The cues that sound somewhere in the range or touch its start, in order. */
    List<TimelineCue> within(TimeRange range) {
        return cues.subList(firstEndingAfter(range.start()), firstStartingAtOrAfter(range.end()));
    }

    /** Index of the first cue that ends after a position, or that is empty and lies at it. */
    int firstEndingAfter(Position position) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isOver(cues.get(middle).range(), position)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstStartingAtOrAfter(Position position) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).range().start().isBefore(position)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isOver(TimeRange range, Position position) {
        return range.isEmpty() ? range.end().isBefore(position) : !range.end().isAfter(position);
    }
}
