package org.stagebook.ui.graph.timeline.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.layout.CueNavigation;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * Keys of the cues.
 *
 * <p>Arrows: next and previous cue, nearest cue on the lane above or below; with Shift they add. With Alt the selected
 * cues move: arrows by a frame or to the next lane, Page Up and Down by a second, Home and End to the edge before and
 * after; plus and minus move the end of the leading cue by a frame, brackets its start. (Window managers take Ctrl+Alt and
 * Shift+Alt with arrows.) Plain brackets bring starts or ends to the playhead. Ctrl+E splits, Ctrl+D duplicates, Ctrl+C
 * and Ctrl+V copy to the playhead; Ctrl+A selects all, Ctrl+Shift+A what sounds in the loop. Delete, Enter, Escape.
 */
final class CueKeys {

    private final DragContext context;

    CueKeys(DragContext context) {
        this.context = context;
    }

    boolean pressed(KeyEvent event, Modifiers with) {
        if (with.control()) {
            return withControl(event.keyCode, with.shift());
        }
        return with.alt() ? withAlt(event.keyCode) : plain(event, with.shift());
    }

    private boolean withControl(int key, boolean shift) {
        switch (key) {
            case 'a' -> selectAll(shift);
            case 'e' -> commands().split();
            case 'd' -> commands().duplicate();
            case 'c' -> commands().copy();
            case 'v' -> commands().paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(int key) {
        switch (key) {
            case SWT.ARROW_LEFT -> commands().nudge(-1);
            case SWT.ARROW_RIGHT -> commands().nudge(1);
            case SWT.ARROW_UP -> commands().changeLane(-1);
            case SWT.ARROW_DOWN -> commands().changeLane(1);
            case SWT.PAGE_UP -> commands().nudgeSeconds(-1);
            case SWT.PAGE_DOWN -> commands().nudgeSeconds(1);
            case SWT.HOME -> commands().moveToEdge(-1);
            case SWT.END -> commands().moveToEdge(1);
            case SWT.KEYPAD_ADD, '+', '=' -> commands().moveEnd(1);
            case SWT.KEYPAD_SUBTRACT, '-' -> commands().moveEnd(-1);
            case '[' -> commands().moveStart(-1);
            case ']' -> commands().moveStart(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event, boolean adding) {
        CueNavigation navigation = new CueNavigation(state().geometry().layout());
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(navigation::previous, adding);
            case SWT.ARROW_RIGHT -> walk(navigation::next, adding);
            case SWT.ARROW_UP -> walk(navigation::above, adding);
            case SWT.ARROW_DOWN -> walk(navigation::below, adding);
            case '[' -> commands().startToPlayhead();
            case ']' -> commands().endToPlayhead();
            default -> {
                return character(event.character);
            }
        }
        return true;
    }

    private boolean character(char character) {
        switch (character) {
            case SWT.DEL -> commands().remove();
            case SWT.CR ->
                lead().filter(cue -> !cue.isClip())
                        .ifPresent(cue -> context.actions().openRequested(cue.id()));
            case SWT.ESC -> state().selection().clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void selectAll(boolean inLoop) {
        if (inLoop) {
            commands().selectInLoop();
        } else {
            state().selectAll();
        }
    }

    private void walk(Function<TimelineCue, Optional<TimelineCue>> way, boolean adding) {
        Optional<TimelineCue> lead = lead();
        Optional<TimelineCue> next = lead.isPresent()
                ? lead.flatMap(way)
                : new CueNavigation(state().geometry().layout()).nearest(startOfWalk());
        next.ifPresent(cue -> {
            List<String> ids = new ArrayList<>(adding ? state().selection().ids() : List.of());
            ids.remove(cue.id());
            ids.add(cue.id());
            state().selection().set(ids);
            state().reveal(cue.id());
        });
    }

    /** The playhead if it is in view, otherwise the middle of the view. */
    private Position startOfWalk() {
        int middle = state().viewport().widthPixels() / 2;
        return state().playhead()
                .position()
                .filter(state().viewport().visible()::contains)
                .orElseGet(() -> state().viewport().positionAt(middle));
    }

    private Optional<TimelineCue> lead() {
        return state().selection().lead().flatMap(state()::cue);
    }

    private CueCommands commands() {
        return context.cues();
    }

    private TimelineState state() {
        return context.state();
    }
}
