package org.stagebook.ui.graph.timeline.tools;

import org.eclipse.swt.widgets.Display;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Scrolls while a drag rests near an edge of the lanes: faster the further out the pointer is. */
final class AutoScroll {

    private static final int PERIOD_MILLIS = 25;
    private static final int ZONE = 24;
    private static final int FASTEST = 40;

    private final TimelineState state;
    private final Runnable onScrolled;
    private int stepX;
    private int stepY;
    private boolean running;

    /**
     * Not running yet.
     *
     * @param onScrolled called after each step, so that the drag follows
     */
    AutoScroll(TimelineState state, Runnable onScrolled) {
        this.state = state;
        this.onScrolled = onScrolled;
    }

    /**
     * The pointer of a drag is here.
     *
     * @param lanes whether the lanes scroll up and down, too
     */
    void at(Pointer pointer, boolean lanes) {
        TimelineGeometry geometry = state.geometry();
        stepX = step(
                pointer.x(),
                TimelineGeometry.HEADER_WIDTH,
                TimelineGeometry.HEADER_WIDTH + geometry.viewport().widthPixels());
        stepY = lanes ? step(pointer.y(), geometry.bands().height(), geometry.heightPixels()) : 0;
        if ((stepX != 0 || stepY != 0) && !running) {
            running = true;
            schedule();
        }
    }

    void stop() {
        stepX = 0;
        stepY = 0;
    }

    private void schedule() {
        Display.getCurrent().timerExec(PERIOD_MILLIS, this::tick);
    }

    private void tick() {
        if (stepX == 0 && stepY == 0) {
            running = false;
            return;
        }
        TimelineGeometry before = state.geometry();
        state.setViewport(before.viewport().scrolledBy(stepX));
        state.setScrollY(before.scrollY() + stepY);
        if (!before.isSameWindow(state.geometry())) {
            onScrolled.run();
        }
        schedule();
    }

    private static int step(int at, int from, int to) {
        if (at < from + ZONE) {
            return -Math.clamp((from + ZONE - at) / 2, 1, FASTEST);
        }
        if (at >= to - ZONE) {
            return Math.clamp((at - to + ZONE) / 2, 1, FASTEST);
        }
        return 0;
    }
}
