package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/** Where two or more cues of one lane sound at once. */
final class Overlaps {

    private Overlaps() {}

    /**
     * The stretches, in order, none touching the next.
     *
     * @param byTime ordered by start
     */
    static List<TimeRange> of(List<TimelineCue> byTime) {
        List<TimeRange> found = new ArrayList<>();
        Position latestEnd = null;
        for (TimelineCue cue : byTime) {
            TimeRange range = cue.range();
            if (latestEnd != null && range.start().isBefore(latestEnd) && !range.isEmpty()) {
                add(found, new TimeRange(range.start(), earlier(range.end(), latestEnd)));
            }
            latestEnd = latestEnd == null || range.end().isAfter(latestEnd) ? range.end() : latestEnd;
        }
        return List.copyOf(found);
    }

    private static void add(List<TimeRange> found, TimeRange overlap) {
        if (!found.isEmpty() && !found.getLast().end().isBefore(overlap.start())) {
            TimeRange last = found.removeLast();
            Position end = last.end().isAfter(overlap.end()) ? last.end() : overlap.end();
            found.add(new TimeRange(last.start(), end));
        } else {
            found.add(overlap);
        }
    }

    private static Position earlier(Position a, Position b) {
        return a.isBefore(b) ? a : b;
    }
}
