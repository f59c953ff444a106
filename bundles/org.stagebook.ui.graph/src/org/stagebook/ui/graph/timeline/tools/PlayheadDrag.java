package org.stagebook.ui.graph.timeline.tools;

import java.util.Optional;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.drag.Snapper;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Takes the playhead along a ruler; it goes to the pointer at once. */
final class PlayheadDrag implements Drag {

    private final TimelineState state;
    private final Optional<Position> before;
    private final Snapper snapper;

    PlayheadDrag(TimelineState state) {
        this.state = state;
        this.before = state.playhead().position();
        this.snapper = Snapping.ofTransport(state);
    }

    @Override
    public void moved(Pointer pointer) {
        Position wanted = state.geometry().positionAt(pointer.x());
        state.playhead().moveTo(snapper.edge(wanted, pointer.snapping()).position());
    }

    @Override
    public void finished() {
        // the playhead stays where it is
    }

    @Override
    public void cancelled() {
        before.ifPresent(state.playhead()::moveTo);
    }

    @Override
    public boolean scrollsLanes() {
        return false;
    }
}
