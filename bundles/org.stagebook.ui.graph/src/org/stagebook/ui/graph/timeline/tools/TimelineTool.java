package org.stagebook.ui.graph.timeline.tools;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.graph.timeline.hit.Hit;
import org.stagebook.ui.graph.timeline.state.TimelineChange;
import org.stagebook.ui.graph.timeline.state.TimelineListener;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * The one tool of the timeline: what a press does depends on what is under the pointer, so nobody has to choose a tool.
 *
 * <p>On a cue: select, and move by its middle or change its length by its ends. On free ground: select by a frame. On a
 * ruler or with the middle button: move the view. Escape gives a drag up.
 */
public final class TimelineTool extends AbstractTool implements TimelineListener {

    private static final int MIDDLE_BUTTON = 2;
    private static final int DRAG_THRESHOLD = 3;

    private final DragContext context;
    private final TimelineKeys keys;
    private final PressSelection selecting;
    private final HoverFeedback hover;
    private final AutoScroll autoScroll;
    private Optional<Supplier<Drag>> armed = Optional.empty();
    private Optional<Drag> drag = Optional.empty();
    private Pointer pointer = new Pointer(0, 0, true);

    public TimelineTool(DragContext context, HoverFeedback hover) {
        this.context = context;
        this.hover = hover;
        this.keys = new TimelineKeys(context);
        this.selecting = new PressSelection(context.state());
        this.autoScroll = new AutoScroll(context.state(), () -> drag.ifPresent(running -> running.moved(pointer)));
        context.state().addListener(this);
    }

    @Override
    protected String getCommandName() {
        return "timeline";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        getCurrentViewer().getControl().forceFocus();
        hover.left();
        giveUp();
        pointer = currentPointer();
        Hit hit = state().hitTest().at(pointer.x(), pointer.y());
        if (button == 1) {
            boolean toggling = getCurrentInput().isControlKeyDown();
            boolean extending = getCurrentInput().isShiftKeyDown();
            selecting.pressed(hit, toggling, extending);
            armed = dragFor(hit, toggling || extending);
        } else if (button == MIDDLE_BUTTON) {
            armed = Optional.of(this::pan);
        } else {
            selecting.pressedForMenu(hit);
        }
        return true;
    }

    private Optional<Supplier<Drag>> dragFor(Hit hit, boolean adding) {
        return switch (hit) {
            case Hit.CueBody body
            when state().selection().contains(body.cue().id()) ->
                Optional.of(() -> new MoveDrag(context, state().selectedCues(), body.cue(), pointer.x()));
            case Hit.CueEdge edge
            when state().selection().contains(edge.cue().id()) ->
                Optional.of(() -> new ResizeDrag(context, edge, pointer.x()));
            case Hit.LaneGround ground -> Optional.of(() -> marquee(adding));
            case Hit.Nothing nothing -> Optional.of(() -> marquee(adding));
            case Hit.Ruler ruler -> Optional.of(this::pan);
            case Hit.Scene scene -> Optional.of(this::pan);
            case Hit.Marker marker -> Optional.of(this::pan);
            default -> Optional.empty();
        };
    }

    private Drag marquee(boolean adding) {
        List<String> kept = adding ? state().selection().ids() : List.of();
        return new MarqueeDrag(context, pointer.x(), pointer.y(), kept);
    }

    private Drag pan() {
        return new PanDrag(state(), pointer.x(), pointer.y());
    }

    @Override
    protected boolean handleDrag() {
        if (drag.isEmpty() && armed.isPresent() && isFarFromStart()) {
            drag = armed.map(Supplier::get);
            armed = Optional.empty();
        }
        pointer = currentPointer();
        drag.ifPresent(running -> {
            running.moved(pointer);
            if (running.scrolls()) {
                autoScroll.at(pointer);
            }
        });
        return true;
    }

    private boolean isFarFromStart() {
        Point start = getStartLocation();
        Point here = getLocation();
        return Math.abs(start.x - here.x) >= DRAG_THRESHOLD || Math.abs(start.y - here.y) >= DRAG_THRESHOLD;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        autoScroll.stop();
        if (drag.isPresent()) {
            Drag ended = drag.get();
            drag = Optional.empty();
            ended.finished();
        } else if (button == 1) {
            selecting.clicked();
        }
        armed = Optional.empty();
        handleMove();
        return true;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        Point at = getLocation();
        switch (state().hitTest().at(at.x, at.y)) {
            case Hit.CueBody body -> context.actions().openRequested(body.cue().id());
            case Hit.CueEdge edge -> context.actions().openRequested(edge.cue().id());
            case Hit.Scene scene -> state().fit(scene.scene().range());
            case Hit.Ruler ruler -> state().fitReel();
            default -> {
                // nothing to open here
            }
        }
        return true;
    }

    @Override
    protected boolean handleMove() {
        Point at = getLocation();
        setCursor(hover.moved(state().hitTest().at(at.x, at.y)));
        return true;
    }

    @Override
    protected boolean handleViewerExited() {
        hover.left();
        return true;
    }

    /** Scrolling listens to the wheel itself; GEF would look for a plug-in's handler. */
    @Override
    public void mouseWheelScrolled(Event event, EditPartViewer viewer) {
        // not here
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (drag.isPresent() && event.keyCode == SWT.ESC) {
            giveUp();
            return true;
        }
        if (event.keyCode == SWT.ALT) {
            snapping(false);
            return true;
        }
        return drag.isEmpty() && keys.pressed(event);
    }

    @Override
    protected boolean handleKeyUp(KeyEvent event) {
        if (event.keyCode == SWT.ALT) {
            snapping(true);
        }
        return true;
    }

    private void snapping(boolean on) {
        pointer = new Pointer(pointer.x(), pointer.y(), on);
        drag.ifPresent(running -> running.moved(pointer));
    }

    /** The reel is another one now, so what was dragged may be elsewhere or gone. */
    @Override
    public void changed(TimelineChange change) {
        if (change instanceof TimelineChange.Content) {
            giveUp();
        }
    }

    @Override
    protected boolean handleFocusLost() {
        giveUp();
        return true;
    }

    private void giveUp() {
        autoScroll.stop();
        armed = Optional.empty();
        Optional<Drag> running = drag;
        drag = Optional.empty();
        running.ifPresent(Drag::cancelled);
    }

    private Pointer currentPointer() {
        Point at = getLocation();
        return new Pointer(at.x, at.y, !getCurrentInput().isAltKeyDown());
    }

    private TimelineState state() {
        return context.state();
    }
}
