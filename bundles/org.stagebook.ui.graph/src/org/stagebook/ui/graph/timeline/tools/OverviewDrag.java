package org.stagebook.ui.graph.timeline.tools;

import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Moves the window on the overview; a press beside the window takes it there first. */
final class OverviewDrag implements Drag {

    private final TimelineState state;
    private final TimelineViewport before;
    private final Duration grabbedAt;

    OverviewDrag(TimelineState state, Position pressed) {
        this.state = state;
        this.before = state.viewport();
        TimeRange window = before.visible();
        this.grabbedAt = window.contains(pressed)
                ? window.start().until(pressed)
                : new Duration(window.duration().flicks() / 2);
        show(pressed);
    }

    @Override
    public void moved(Pointer pointer) {
        show(state.geometry().overview().positionAt(pointer.x() - TimelineGeometry.HEADER_WIDTH));
    }

    private void show(Position pointed) {
        state.setViewport(state.viewport().withLeft(pointed.minus(grabbedAt)));
    }

    @Override
    public void finished() {
        // the view stays where it is
    }

    @Override
    public void cancelled() {
        state.setViewport(before);
    }

    @Override
    public boolean scrolls() {
        return false;
    }
}
