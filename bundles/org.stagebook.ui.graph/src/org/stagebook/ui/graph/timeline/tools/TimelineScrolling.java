package org.stagebook.ui.graph.timeline.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.stagebook.timebase.Duration;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.scale.TimelineViewport;
import org.stagebook.ui.graph.timeline.state.TimelineChange;
import org.stagebook.ui.graph.timeline.state.TimelineListener;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * Scroll bars and wheel of the canvas.
 *
 * <p>Wheel: up and down while lanes are hidden, otherwise along the reel; with Shift always along the reel; with Ctrl zoom
 * about the pointer.
 */
public final class TimelineScrolling implements TimelineListener {

    /** Scroll bars count in whole numbers: this many for the length of the reel, whatever its scale. */
    private static final int BAR_UNITS = 1 << 20;

    private static final int WHEEL_PIXELS = 60;
    private static final int LINES_PER_NOTCH = 3;

    private final Canvas canvas;
    private final TimelineState state;

    private TimelineScrolling(Canvas canvas, TimelineState state) {
        this.canvas = canvas;
        this.state = state;
    }

    /** Gives a canvas its scroll bars and wheel. */
    public static void install(Canvas canvas, TimelineState state) {
        TimelineScrolling scrolling = new TimelineScrolling(canvas, state);
        state.addListener(scrolling);
        canvas.addListener(SWT.MouseVerticalWheel, scrolling::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, scrolling::sidewaysWheel);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolling.scrolledAlong());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolling.scrolledDown());
        scrolling.updateBars();
    }

    @Override
    public void changed(TimelineChange change) {
        if (change instanceof TimelineChange.Content || change instanceof TimelineChange.Window) {
            updateBars();
        }
    }

    private void updateBars() {
        TimelineViewport view = state.viewport();
        double length = view.bounds().duration().flicks();
        int thumb = (int) Math.clamp(view.visible().duration().flicks() / length * BAR_UNITS, 1, BAR_UNITS);
        int left = (int) (view.bounds().start().until(view.left()).flicks() / length * BAR_UNITS);
        set(canvas.getHorizontalBar(), left, BAR_UNITS, thumb);
        TimelineGeometry geometry = state.geometry();
        int total = Math.max(1, geometry.layout().height());
        set(canvas.getVerticalBar(), geometry.scrollY(), total, Math.clamp(geometry.lanesHeight(), 1, total));
    }

    private static void set(ScrollBar bar, int selection, int maximum, int thumb) {
        bar.setValues(selection, 0, maximum, thumb, Math.max(1, thumb / 10), Math.max(1, thumb * 3 / 4));
        boolean needed = thumb < maximum;
        if (bar.isVisible() != needed) {
            bar.setVisible(needed);
        }
    }

    private void scrolledAlong() {
        TimelineViewport view = state.viewport();
        double share = canvas.getHorizontalBar().getSelection() / (double) BAR_UNITS;
        Duration way = new Duration((long) (view.bounds().duration().flicks() * share));
        state.setViewport(view.withLeft(view.bounds().start().plus(way)));
    }

    private void scrolledDown() {
        state.setScrollY(canvas.getVerticalBar().getSelection());
    }

    private void wheel(Event event) {
        event.doit = false;
        int notches = notches(event);
        if ((event.stateMask & SWT.MOD1) != 0) {
            state.zoom(notches, event.x);
        } else if ((event.stateMask & SWT.SHIFT) != 0 || state.geometry().maxScrollY() == 0) {
            state.setViewport(state.viewport().scrolledBy(-notches * WHEEL_PIXELS));
        } else {
            state.setScrollY(state.geometry().scrollY() - notches * WHEEL_PIXELS);
        }
    }

    private void sidewaysWheel(Event event) {
        event.doit = false;
        state.setViewport(state.viewport().scrolledBy(-notches(event) * WHEEL_PIXELS));
    }

    /** Platforms report three lines a notch, or single ones from touch pads: never less than one step. */
    private static int notches(Event event) {
        int notches = event.count / LINES_PER_NOTCH;
        return notches != 0 ? notches : Integer.signum(event.count);
    }
}
