package org.stagebook.ui.graph.timeline.tools;

import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Moves the view with the middle button, or along a ruler, as one moves paper. */
final class PanDrag implements Drag {

    private final TimelineState state;
    private final TimelineGeometry before;
    private final int pressedX;
    private final int pressedY;

    PanDrag(TimelineState state, int pressedX, int pressedY) {
        this.state = state;
        this.before = state.geometry();
        this.pressedX = pressedX;
        this.pressedY = pressedY;
    }

    @Override
    public void moved(Pointer pointer) {
        state.setViewport(before.viewport().scrolledBy(pressedX - pointer.x()));
        state.setScrollY(before.scrollY() + pressedY - pointer.y());
    }

    @Override
    public void finished() {
        // the view stays where it is
    }

    @Override
    public void cancelled() {
        state.setViewport(before.viewport());
        state.setScrollY(before.scrollY());
    }

    @Override
    public boolean scrolls() {
        return false;
    }
}
