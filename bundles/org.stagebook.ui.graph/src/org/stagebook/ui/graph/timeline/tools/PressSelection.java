package org.stagebook.ui.graph.timeline.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.hit.Hit;
import org.stagebook.ui.graph.timeline.layout.PlacedCue;
import org.stagebook.ui.graph.timeline.state.CueSelection;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * What pressing a mouse button selects, as lists and file managers do it: plain selects one, Ctrl adds or takes away,
 * Shift extends, and a press on one of several waits for the release, because it may be the beginning of a drag.
 */
final class PressSelection {

    private final TimelineState state;
    private Optional<List<String>> onRelease = Optional.empty();

    PressSelection(TimelineState state) {
        this.state = state;
    }

    void pressed(Hit hit, boolean toggling, boolean extending) {
        onRelease = Optional.empty();
        switch (hit) {
            case Hit.CueBody body -> pressedCue(body.cue(), toggling, extending);
            case Hit.CueEdge edge -> pressedCue(edge.cue(), toggling, extending);
            case Hit.LaneHeader header -> selectLane(header, toggling || extending);
            case Hit.LaneGround ground -> clearOnRelease(toggling || extending);
            case Hit.Nothing nothing -> clearOnRelease(toggling || extending);
            case Hit.Ruler ruler -> leaveAlone();
            case Hit.Overview overview -> leaveAlone();
            case Hit.LoopEdge edge -> leaveAlone();
            case Hit.Mark mark -> leaveAlone();
            case Hit.Shot shot -> leaveAlone();
            case Hit.Scene scene -> leaveAlone();
            case Hit.Marker marker -> leaveAlone();
            case Hit.Guide guide -> leaveAlone();
        }
    }

    /** The bands move the view and select nothing. */
    private static void leaveAlone() {
        // on purpose
    }

    /** A menu acts on what is under the pointer. */
    void pressedForMenu(Hit hit) {
        if (hit instanceof Hit.CueBody body && !selection().contains(body.cue().id())) {
            selection().set(List.of(body.cue().id()));
        } else if (hit instanceof Hit.CueEdge edge
                && !selection().contains(edge.cue().id())) {
            selection().set(List.of(edge.cue().id()));
        }
    }

    /** The button was let go without a drag. */
    void clicked() {
        onRelease.ifPresent(selection()::set);
        onRelease = Optional.empty();
    }

    private void pressedCue(TimelineCue cue, boolean toggling, boolean extending) {
        if (toggling && selection().contains(cue.id())) {
            List<String> others = new ArrayList<>(selection().ids());
            others.remove(cue.id());
            lead(cue);
            onRelease = Optional.of(others); // a drag copies them instead
        } else if (toggling) {
            selection().toggle(cue.id());
        } else if (extending) {
            extendTo(cue);
        } else if (selection().contains(cue.id())) {
            lead(cue);
            onRelease = Optional.of(List.of(cue.id()));
        } else {
            selection().set(List.of(cue.id()));
        }
    }

    private void lead(TimelineCue cue) {
        List<String> ids = new ArrayList<>(selection().ids());
        ids.remove(cue.id());
        ids.add(cue.id());
        selection().set(ids);
    }

    /** Everything in the box between the leading cue and this one, in time and over the lanes. */
    private void extendTo(TimelineCue cue) {
        Optional<PlacedCue> from = selection().lead().flatMap(state.geometry().layout()::find);
        Optional<PlacedCue> to = state.geometry().layout().find(cue.id());
        if (from.isEmpty() || to.isEmpty()) {
            selection().set(List.of(cue.id()));
            return;
        }
        TimeRange span = span(from.get().cue().range(), cue.range());
        int top = Math.min(from.get().top(), to.get().top());
        int bottom = Math.max(from.get().top(), to.get().top()) + 1;
        List<String> ids = new ArrayList<>(selection().ids());
        for (PlacedCue placed : state.geometry().layout().within(span, top, bottom)) {
            if (!ids.contains(placed.cue().id())) {
                ids.add(placed.cue().id());
            }
        }
        selection().set(ids);
    }

    private static TimeRange span(TimeRange a, TimeRange b) {
        return new TimeRange(
                a.start().isBefore(b.start()) ? a.start() : b.start(), a.end().isAfter(b.end()) ? a.end() : b.end());
    }

    private void selectLane(Hit.LaneHeader header, boolean adding) {
        List<String> ids = new ArrayList<>(adding ? selection().ids() : List.of());
        state.content().cues().stream()
                .filter(cue -> cue.laneId().equals(header.lane().id()))
                .map(TimelineCue::id)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        selection().set(ids);
    }

    private void clearOnRelease(boolean keeping) {
        onRelease = keeping ? Optional.empty() : Optional.of(List.of());
    }

    private CueSelection selection() {
        return state.selection();
    }
}
