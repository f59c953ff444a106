package org.stagebook.ui.graph.timeline.drag;

import java.util.Optional;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimeDisplay;

/**
 * Brings a dragged edge to rest: on an edge within reach, otherwise on the nearest frame; with snapping off, on the
 * nearest sample.
 *
 * @param display the grids
 * @param targets the edges to catch
 * @param reach how near an edge must be to catch
 */
public record Snapper(TimeDisplay display, SnapTargets targets, Duration reach) {

    /** Where one edge comes to rest. */
    public Snap edge(Position wanted, boolean snapping) {
        if (!snapping) {
            return new Snap(display.nearestSample(wanted), Optional.empty());
        }
        return targets.nearest(wanted, reach)
                .map(target -> new Snap(target, Optional.of(target)))
                .orElseGet(() -> new Snap(display.nearestFrame(wanted), Optional.empty()));
    }

    /** Where the start of a range of unchanged length comes to rest: either of its ends may catch, the nearer one wins. */
    public Snap range(TimeRange wanted, boolean snapping) {
        if (!snapping) {
            return edge(wanted.start(), false);
        }
        Optional<Position> atStart = targets.nearest(wanted.start(), reach);
        Optional<Position> atEnd = targets.nearest(wanted.end(), reach);
        if (atStart.isEmpty() && atEnd.isEmpty()) {
            return edge(wanted.start(), true);
        }
        boolean startWins = atEnd.isEmpty()
                || atStart.isPresent()
                        && distance(atStart.get(), wanted.start()) <= distance(atEnd.get(), wanted.end());
        if (startWins) {
            return new Snap(atStart.orElseThrow(), atStart);
        }
        return new Snap(atEnd.orElseThrow().minus(wanted.duration()), atEnd);
    }

    private static long distance(Position a, Position b) {
        return Math.abs(a.until(b).flicks());
    }
}
