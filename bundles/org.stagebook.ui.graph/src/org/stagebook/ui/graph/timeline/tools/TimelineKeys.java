package org.stagebook.ui.graph.timeline.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.graph.timeline.drag.CueEdit;
import org.stagebook.ui.graph.timeline.drag.MoveGesture;
import org.stagebook.ui.graph.timeline.layout.CueNavigation;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * The keys of the timeline.
 *
 * <p>Arrows: next and previous cue, nearest cue on the lane above or below; with Shift they add. Alt+Left/Right: move by a
 * frame; Alt+Page Up/Down: by ten; Alt+Up/Down: to the next lane; Alt+Plus/Minus: a frame longer or shorter. (Window
 * managers take Ctrl+Alt and Shift+Alt with arrows.) Plus, minus: zoom; Z: fit the selection, Shift+Z: fit the reel; Home, End, Page Up, Page Down: scroll. Delete: remove with a reason. Enter: edit.
 * Ctrl+A: all. Escape: nothing selected.
 */
final class TimelineKeys {

    private static final int BIG_STEP_FRAMES = 10;

    private final DragContext context;

    TimelineKeys(DragContext context) {
        this.context = context;
    }

    /** Whether the key was one of ours. */
    boolean pressed(KeyEvent event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        return switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
                sideways(event.keyCode == SWT.ARROW_LEFT ? -1 : 1, alt, shift);
                yield true;
            }
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> {
                upOrDown(event.keyCode == SWT.ARROW_UP ? -1 : 1, alt, shift);
                yield true;
            }
            case SWT.PAGE_UP, SWT.PAGE_DOWN -> page(event.keyCode == SWT.PAGE_UP ? -1 : 1, alt);
            case SWT.HOME -> goTo(reel().start());
            case SWT.END -> goTo(reel().end());
            case SWT.KEYPAD_ADD, '+', '=' -> plusOrMinus(1, alt);
            case SWT.KEYPAD_SUBTRACT, '-' -> plusOrMinus(-1, alt);
            case 'a' -> control && selectAll();
            case 'z' -> !control && !alt && fit(shift);
            default -> character(event.character);
        };
    }

    private boolean character(char character) {
        switch (character) {
            case SWT.DEL -> removeSelected();
            case SWT.CR -> state().selection().lead().ifPresent(context.actions()::openRequested);
            case SWT.ESC -> state().selection().clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void removeSelected() {
        if (!state().selection().isEmpty()) {
            context.actions().removeRequested();
        }
    }

    private void sideways(int step, boolean alt, boolean shift) {
        if (alt) {
            nudge(step);
        } else {
            CueNavigation navigation = navigation();
            walk(from -> step < 0 ? navigation.previous(from) : navigation.next(from), shift);
        }
    }

    private void upOrDown(int step, boolean alt, boolean shift) {
        if (alt) {
            changeLane(step);
        } else {
            CueNavigation navigation = navigation();
            walk(from -> step < 0 ? navigation.above(from) : navigation.below(from), shift);
        }
    }

    private void walk(Function<TimelineCue, Optional<TimelineCue>> way, boolean adding) {
        Optional<TimelineCue> lead = lead();
        Optional<TimelineCue> next =
                lead.isPresent() ? lead.flatMap(way) : navigation().nearest(middleOfView());
        next.ifPresent(cue -> {
            List<String> ids = new ArrayList<>(adding ? state().selection().ids() : List.of());
            ids.remove(cue.id());
            ids.add(cue.id());
            state().selection().set(ids);
            state().reveal(cue.id());
        });
    }

    private void nudge(int frames) {
        List<TimelineCue> cues = state().selectedCues();
        if (!cues.isEmpty()) {
            edit("Move", MoveGesture.nudged(cues, state().content().display().frame(), frames, reel()));
        }
    }

    private void moveEnd(int frames) {
        lead().ifPresent(cue -> {
            Position end =
                    cue.range().end().plus(state().content().display().frame().times(frames));
            Position earliest =
                    cue.range().start().plus(state().content().display().frame());
            if (!end.isBefore(earliest) && !end.isAfter(reel().end())) {
                edit("Resize", List.of(new CueEdit(cue.id(), cue.range().withEnd(end), cue.laneId())));
            }
        });
    }

    private void changeLane(int step) {
        List<TimelineCue> cues = state().selectedCues();
        List<TimelineLane> lanes = state().content().lanes();
        if (cues.stream().map(TimelineCue::laneId).distinct().count() != 1) {
            return;
        }
        String from = cues.getFirst().laneId();
        int index = lanes.stream().map(TimelineLane::id).toList().indexOf(from) + step;
        if (index >= 0 && index < lanes.size() && !lanes.get(index).id().equals(TimelineLane.UNSORTED_ID)) {
            String to = lanes.get(index).id();
            edit(
                    "Move",
                    cues.stream()
                            .map(cue -> new CueEdit(cue.id(), cue.range(), to))
                            .toList());
        }
    }

    private void edit(String verb, List<CueEdit> edits) {
        if (!edits.isEmpty()) {
            context.actions().edit(EditRequest.of(verb, edits));
            state().reveal(edits.getLast().cueId());
        }
    }

    private boolean page(int step, boolean alt) {
        if (alt) {
            nudge(step * BIG_STEP_FRAMES);
        } else {
            int page = state().viewport().widthPixels() * 3 / 4;
            state().setViewport(state().viewport().scrolledBy(step * page));
        }
        return true;
    }

    private boolean goTo(Position position) {
        state().setViewport(state().viewport().withLeft(position));
        return true;
    }

    private boolean plusOrMinus(int step, boolean alt) {
        if (alt) {
            moveEnd(step);
        } else {
            state().zoomAboutSelection(step);
        }
        return true;
    }

    private boolean fit(boolean wholeReel) {
        if (wholeReel) {
            state().fitReel();
        } else {
            state().fitSelection();
        }
        return true;
    }

    private boolean selectAll() {
        state().selectAll();
        return true;
    }

    private Optional<TimelineCue> lead() {
        return state().selection().lead().flatMap(state()::cue);
    }

    private Position middleOfView() {
        return state().viewport().positionAt(state().viewport().widthPixels() / 2);
    }

    private TimeRange reel() {
        return state().content().marks().range();
    }

    private CueNavigation navigation() {
        return new CueNavigation(state().geometry().layout());
    }

    private TimelineState state() {
        return context.state();
    }
}
