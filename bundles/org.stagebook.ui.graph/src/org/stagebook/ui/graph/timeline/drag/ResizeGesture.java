package org.stagebook.ui.graph.timeline.drag;

import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.hit.Hit;

/** Changing the length of a cue by one of its ends; it stays on the reel and keeps at least one frame. */
public final class ResizeGesture {

    private final TimelineCue cue;
    private final Hit.Edge edge;
    private final Snapper snapper;
    private final TimeRange reel;

    public ResizeGesture(TimelineCue cue, Hit.Edge edge, Snapper snapper, TimeRange reel) {
        this.cue = cue;
        this.edge = edge;
        this.snapper = snapper;
        this.reel = reel;
    }

    /**
     * The result of moving the end that far.
     *
     * @param way along the reel, not yet snapped
     * @param snapping whether edges and frames catch
     */
    public Proposal propose(Duration way, boolean snapping) {
        Snap snap = snapper.edge(grabbed().plus(way), snapping);
        TimeRange range = withEdgeAt(snap.position());
        boolean held = !edgeOf(range).equals(snap.position());
        List<CueEdit> edits =
                range.equals(cue.range()) ? List.of() : List.of(new CueEdit(cue.id(), range, cue.laneId()));
        return new Proposal(edits, range, held ? Optional.empty() : snap.edge());
    }

    private TimeRange withEdgeAt(Position position) {
        TimeRange range = cue.range();
        Duration least = snapper.display().frame();
        if (edge == Hit.Edge.START) {
            Position latest = range.end().minus(least);
            Position earliest = earlier(earlier(reel.start(), range.start()), latest);
            return range.withStart(later(earliest, earlier(position, latest)));
        }
        Position earliest = range.start().plus(least);
        Position latest = later(later(reel.end(), range.end()), earliest);
        return range.withEnd(earlier(latest, later(position, earliest)));
    }

    private Position grabbed() {
        return edgeOf(cue.range());
    }

    private Position edgeOf(TimeRange range) {
        return edge == Hit.Edge.START ? range.start() : range.end();
    }

    private static Position earlier(Position a, Position b) {
        return a.isBefore(b) ? a : b;
    }

    private static Position later(Position a, Position b) {
        return a.isAfter(b) ? a : b;
    }
}
