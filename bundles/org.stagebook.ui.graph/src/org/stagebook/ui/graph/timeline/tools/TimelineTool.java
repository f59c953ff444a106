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
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.graph.timeline.hit.Hit;
import org.stagebook.ui.graph.timeline.state.TimelineChange;
import org.stagebook.ui.graph.timeline.state.TimelineListener;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * The one tool of the timeline: what a press does depends on what is under the pointer, so nobody has to choose a tool.
 *
 * <p>On a cue: select, and move by its middle or change its length by its ends; with Ctrl a copy moves. On free ground:
 * select by a frame. On a ruler: the playhead, with Shift the loop. On the overview: the window. On the bands and with the
 * middle button: move the view. Escape gives a drag up.
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
    private Hit pressed = new Hit.Nothing();

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
            armed = dragFor(hit, toggling, extending);
            pressedBand(hit, extending);
        } else if (button == MIDDLE_BUTTON) {
            armed = Optional.of(this::pan);
        } else {
            selecting.pressedForMenu(hit);
        }
        pressed = hit;
        return true;
    }

    /** Rulers and the overview answer the press, not the release. */
    private void pressedBand(Hit hit, boolean marking) {
        boolean atOnce = hit instanceof Hit.Overview
                || hit instanceof Hit.Ruler ruler && ruler.band().unit().isPresent() && !marking;
        if (atOnce) {
            drag = armed.map(Supplier::get);
            armed = Optional.empty();
            drag.ifPresent(running -> running.moved(pointer));
        }
    }

    private Optional<Supplier<Drag>> dragFor(Hit hit, boolean toggling, boolean extending) {
        boolean adding = toggling || extending;
        return switch (hit) {
            case Hit.CueBody body
            when toggling && isMovable(body.cue()) && body.cue().isCopyable() ->
                Optional.of(() -> new CopyDrag(context, state().copyableCues(), body.cue(), pointer.x()));
            case Hit.CueBody body
            when !toggling && isMovable(body.cue()) ->
                Optional.of(() -> new MoveDrag(context, state().editableCues(), body.cue(), pointer.x()));
            case Hit.CueEdge edge
            when isMovable(edge.cue()) -> Optional.of(() -> new ResizeDrag(context, edge, pointer.x()));
            case Hit.LaneGround ground -> Optional.of(() -> marquee(adding));
            case Hit.Nothing nothing -> Optional.of(() -> marquee(adding));
            case Hit.Ruler ruler when ruler.band().unit().isPresent() -> Optional.of(() -> alongRuler(extending));
            case Hit.LoopEdge edge -> Optional.of(() -> loopEnd(edge.edge()));
            case Hit.Overview overview -> Optional.of(() -> new OverviewDrag(state(), overview.position()));
            case Hit.Ruler ruler -> Optional.of(this::pan);
            case Hit.Mark mark -> Optional.of(this::pan);
            case Hit.Shot shot -> Optional.of(this::pan);
            case Hit.Scene scene -> Optional.of(this::pan);
            case Hit.Marker marker -> Optional.of(this::pan);
            case Hit.Guide guide -> Optional.of(this::pan);
            default -> Optional.empty();
        };
    }

    private boolean isMovable(TimelineCue cue) {
        return !cue.isClip() && state().selection().contains(cue.id());
    }

    private Drag alongRuler(boolean marking) {
        if (!marking) {
            return new PlayheadDrag(state());
        }
        Position from = state().geometry().positionAt(pointer.x());
        return new LoopDrag(
                state(),
                Snapping.ofTransport(state()).edge(from, pointer.snapping()).position());
    }

    private Drag loopEnd(Hit.Edge edge) {
        TimeRange loop = state().playhead().loop().orElseThrow();
        return new LoopDrag(state(), edge == Hit.Edge.START ? loop.end() : loop.start());
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
                autoScroll.at(pointer, running.scrollsLanes());
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
            clicked();
        }
        armed = Optional.empty();
        handleMove();
        return true;
    }

    /** A click without a drag brings the playhead to what was clicked. */
    private void clicked() {
        switch (pressed) {
            case Hit.LaneGround ground
            when !getCurrentInput().isControlKeyDown() && !getCurrentInput().isShiftKeyDown() ->
                context.transport().moveTo(snapped(ground.position()));
            case Hit.Ruler ruler -> context.transport().moveTo(snapped(ruler.position()));
            case Hit.Mark mark -> context.transport().moveTo(mark.position());
            case Hit.Shot shot -> context.transport().moveTo(shot.shot().range().start());
            case Hit.Scene scene ->
                context.transport().moveTo(scene.scene().range().start());
            case Hit.Marker marker -> context.transport().moveTo(marker.marker().position());
            case Hit.Guide guide -> clickedGuide(guide);
            default -> {
                // selecting was all
            }
        }
    }

    private void clickedGuide(Hit.Guide guide) {
        boolean silent = state().guide().flatMap(TimelineGuide::sound).isEmpty();
        if (silent) {
            context.actions().guideRequested();
        } else {
            context.transport().moveTo(snapped(guide.position()));
        }
    }

    private Position snapped(Position position) {
        return Snapping.ofTransport(state()).edge(position, pointer.snapping()).position();
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        Point at = getLocation();
        switch (state().hitTest().at(at.x, at.y)) {
            case Hit.CueBody body -> open(body.cue());
            case Hit.CueEdge edge -> open(edge.cue());
            case Hit.Shot shot -> state().fit(shot.shot().range());
            case Hit.Scene scene -> state().fit(scene.scene().range());
            case Hit.Overview overview -> state().fitReel();
            default -> {
                // nothing to open here
            }
        }
        return true;
    }

    private void open(TimelineCue cue) {
        if (cue.isClip()) {
            state().fitSelection();
        } else {
            context.actions().openRequested(cue.id());
        }
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
            snapping(!state().options().snapping());
            return true;
        }
        return drag.isEmpty() && keys.pressed(event);
    }

    @Override
    protected boolean handleKeyUp(KeyEvent event) {
        if (event.keyCode == SWT.ALT) {
            snapping(state().options().snapping());
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
        boolean snapping = state().options().snapping() != getCurrentInput().isAltKeyDown();
        return new Pointer(at.x, at.y, snapping);
    }

    private TimelineState state() {
        return context.state();
    }
}
