package org.stagebook.ui.graph.timeline.tools;

import java.util.Optional;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.drag.Snapper;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Marks the loop along a ruler, or moves one of its ends while the other stays. */
final class LoopDrag implements Drag {

    private final TimelineState state;
    private final Position anchor;
    private final Optional<TimeRange> before;
    private final Snapper snapper;

    /** @param anchor the end that stays */
    LoopDrag(TimelineState state, Position anchor) {
        this.state = state;
        this.anchor = anchor;
        this.before = state.playhead().loop();
        this.snapper = Snapping.ofTransport(state);
    }

    @Override
    public void moved(Pointer pointer) {
        Position end = snapper.edge(state.geometry().positionAt(pointer.x()), pointer.snapping())
                .position();
        state.marks().loop(end.isBefore(anchor) ? new TimeRange(end, anchor) : new TimeRange(anchor, end));
    }

    @Override
    public void finished() {
        // the loop stays as it is
    }

    @Override
    public void cancelled() {
        before.ifPresentOrElse(state.marks()::loop, state.marks()::clear);
    }

    @Override
    public boolean scrollsLanes() {
        return false;
    }
}
