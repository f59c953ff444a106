package org.stagebook.ui.graph.versions.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.stagebook.ui.graph.versions.layout.GraphGeometry;
import org.stagebook.ui.graph.versions.state.GraphChange;
import org.stagebook.ui.graph.versions.state.GraphState;

/**
 * Scroll bars and wheel of the canvas.
 *
 * <p>Wheel: up and down while lines are hidden, otherwise along the versions; with Shift always along; with Ctrl zoom about the pointer.
 */
public final class GraphScrolling {

    private static final int WHEEL_PIXELS = 80;
    private static final int LINES_PER_NOTCH = 3;

    private final Canvas canvas;
    private final GraphState state;

    private GraphScrolling(Canvas canvas, GraphState state) {
        this.canvas = canvas;
        this.state = state;
    }

    /** Gives a canvas its scroll bars and wheel. */
    public static void install(Canvas canvas, GraphState state) {
        GraphScrolling scrolling = new GraphScrolling(canvas, state);
        state.addListener(scrolling::changed);
        canvas.addListener(SWT.MouseVerticalWheel, scrolling::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, scrolling::sidewaysWheel);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolling.barMoved());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolling.barMoved());
        scrolling.updateBars();
    }

    private void changed(GraphChange change) {
        if (change == GraphChange.CONTENT || change == GraphChange.WINDOW) {
            updateBars();
        }
    }

    private void updateBars() {
        GraphGeometry geometry = state.geometry();
        set(
                canvas.getHorizontalBar(),
                geometry.scrollX(),
                geometry.contentWidth(),
                geometry.width() - GraphGeometry.HEADER_WIDTH);
        set(canvas.getVerticalBar(), geometry.scrollY(), geometry.contentHeight(), geometry.height());
    }

    private static void set(ScrollBar bar, int selection, int length, int seen) {
        int total = Math.max(1, length);
        int thumb = Math.clamp(seen, 1, total);
        bar.setValues(selection, 0, total, thumb, Math.max(1, thumb / 10), Math.max(1, thumb * 3 / 4));
        boolean needed = thumb < total;
        if (bar.isVisible() != needed) {
            bar.setVisible(needed);
        }
    }

    private void barMoved() {
        state.scrollTo(
                canvas.getHorizontalBar().getSelection(),
                canvas.getVerticalBar().getSelection());
    }

    private void wheel(Event event) {
        event.doit = false;
        int notches = notches(event);
        GraphGeometry geometry = state.geometry();
        if ((event.stateMask & SWT.MOD1) != 0) {
            state.zoom(notches, event.x, event.y);
        } else if ((event.stateMask & SWT.SHIFT) != 0 || geometry.maxScrollY() == 0) {
            state.scrollTo(geometry.scrollX() - notches * WHEEL_PIXELS, geometry.scrollY());
        } else {
            state.scrollTo(geometry.scrollX(), geometry.scrollY() - notches * WHEEL_PIXELS);
        }
    }

    private void sidewaysWheel(Event event) {
        event.doit = false;
        GraphGeometry geometry = state.geometry();
        state.scrollTo(geometry.scrollX() - notches(event) * WHEEL_PIXELS, geometry.scrollY());
    }

    /** Platforms report three lines a notch, or single ones from touch pads: never less than one step. */
    private static int notches(Event event) {
        int notches = event.count / LINES_PER_NOTCH;
        return notches != 0 ? notches : Integer.signum(event.count);
    }
}
