package org.stagebook.ui.graph.versions.tools;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.graph.versions.layout.GraphGeometry;
import org.stagebook.ui.graph.versions.layout.VersionPlace;
import org.stagebook.ui.graph.versions.state.GraphChange;
import org.stagebook.ui.graph.versions.state.GraphState;
import org.stagebook.ui.graph.versions.state.VersionDrag;

/**
 * The one tool of the graph: a press selects, with Ctrl it adds; a version dragged onto another compares the two; a drag on the ground
 * or with the middle button moves the view; a double click opens. Escape gives a drag up.
 */
public final class GraphTool extends AbstractTool {

    private static final int MIDDLE_BUTTON = 2;
    private static final int DRAG_THRESHOLD = 4;

    private final GraphState state;
    private final GraphActions actions;
    private final GraphComparison comparison;
    private final GraphKeys keys;
    private final GraphHover hover;
    private Optional<String> pressed = Optional.empty();
    private Optional<GraphGeometry> panned = Optional.empty();
    private boolean dragging;
    private boolean adding;
    private boolean draggedBefore;

    public GraphTool(GraphState state, GraphActions actions, GraphHover hover) {
        this.state = state;
        this.actions = actions;
        this.comparison = new GraphComparison(state, actions);
        this.keys = new GraphKeys(state, actions);
        this.hover = hover;
        state.addListener(this::changed);
    }

    @Override
    protected String getCommandName() {
        return "versions";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        getCurrentViewer().getControl().forceFocus();
        hover.left();
        giveUp();
        pressed = button == MIDDLE_BUTTON
                ? Optional.empty()
                : under().map(place -> place.node().id());
        adding = getCurrentInput().isControlKeyDown() || getCurrentInput().isShiftKeyDown();
        if (pressed.isEmpty()) {
            panned = Optional.of(state.geometry());
        } else if (button == 1 && adding) {
            state.toggle(pressed.get());
        } else if (!state.isSelected(pressed.get())) {
            state.select(List.of(pressed.get()));
        }
        return true;
    }

    @Override
    protected boolean handleDrag() {
        dragging = dragging || isFarFromStart();
        if (dragging && panned.isPresent()) {
            pan(panned.get());
        } else if (dragging && getCurrentInput().isMouseButtonDown(1)) {
            pressed.ifPresent(this::carry);
        }
        return true;
    }

    private boolean isFarFromStart() {
        Point start = getStartLocation();
        Point here = getLocation();
        return Math.abs(start.x - here.x) >= DRAG_THRESHOLD || Math.abs(start.y - here.y) >= DRAG_THRESHOLD;
    }

    private void pan(GraphGeometry from) {
        Point start = getStartLocation();
        Point here = getLocation();
        setCursor(getCurrentViewer().getControl().getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        state.scrollTo(from.scrollX() + start.x - here.x, from.scrollY() + start.y - here.y);
    }

    private void carry(String id) {
        Point here = getLocation();
        Optional<String> target = under().map(place -> place.node().id()).filter(other -> !other.equals(id));
        state.setDrag(Optional.of(new VersionDrag(id, here.x, here.y, target)));
    }

    @Override
    protected boolean handleButtonUp(int button) {
        Optional<VersionDrag> carried = state.drag();
        Optional<String> clicked = dragging ? Optional.empty() : pressed;
        draggedBefore = dragging;
        boolean onGround = !dragging && panned.isPresent() && button == 1;
        giveUp();
        if (carried.isPresent()) {
            carried.get().targetId().ifPresent(target -> compare(carried.get().draggedId(), target));
        } else if (button == 1 && !adding) {
            clicked.ifPresent(id -> state.select(List.of(id)));
            if (onGround) {
                state.select(List.of());
            }
        }
        handleMove();
        return true;
    }

    private void compare(String dragged, String target) {
        state.select(List.of(dragged, target));
        comparison.of(dragged, target);
    }

    /** The platform counts a press soon after a drag from the same place as the second of two clicks. */
    @Override
    protected boolean handleDoubleClick(int button) {
        if (!draggedBefore) {
            under().map(place -> place.node().id()).ifPresent(actions::open);
        }
        return true;
    }

    @Override
    protected boolean handleMove() {
        setCursor(hover.moved(under()));
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
        if (dragging && event.keyCode == SWT.ESC) {
            giveUp();
            return true;
        }
        return !dragging && keys.pressed(event);
    }

    @Override
    protected boolean handleFocusLost() {
        giveUp();
        return true;
    }

    /** Other versions are shown, so what was dragged may be elsewhere or gone. */
    private void changed(GraphChange change) {
        if (change == GraphChange.CONTENT) {
            giveUp();
            hover.left();
        }
    }

    private void giveUp() {
        dragging = false;
        pressed = Optional.empty();
        panned = Optional.empty();
        state.setDrag(Optional.empty());
    }

    private Optional<VersionPlace> under() {
        Point at = getLocation();
        return state.geometry().at(at.x, at.y);
    }
}
