package org.stagebook.ui.graph.timeline.tools;

import java.util.Optional;
import java.util.Set;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.drag.SnapTargets;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** What keys and menus do to the playhead and the loop; nothing of it changes the document. */
public final class TransportCommands {

    private final TimelineState state;
    private final TimelineActions actions;

    public TransportCommands(TimelineState state, TimelineActions actions) {
        this.state = state;
        this.actions = actions;
    }

    /** The playhead so many frames later, negative: earlier. */
    public void step(int frames) {
        Duration way = state.content().display().frame().times(frames);
        moveTo(state.content().display().nearestFrame(place()).plus(way));
    }

    /** The playhead so many seconds later, negative: earlier. */
    public void stepSeconds(int seconds) {
        step(seconds * state.content().display().timecode().framesPerTimecodeSecond());
    }

    /** The playhead to the next edge of a cue, a cut or a mark; negative: to the one before. */
    public void toEdge(int direction) {
        SnapTargets targets = SnapTargets.of(state.content(), Set.of());
        Optional<Position> edge = direction > 0 ? targets.after(place()) : targets.before(place());
        edge.ifPresent(this::moveTo);
    }

    public void toStart() {
        moveTo(state.content().marks().range().start());
    }

    /** To the last frame of the reel. */
    public void toEnd() {
        moveTo(state.content()
                .marks()
                .range()
                .end()
                .minus(state.content().display().frame()));
    }

    public void markIn() {
        state.marks().markIn(place());
        state.transportChanged();
    }

    public void markOut() {
        state.marks().markOut(place());
        state.transportChanged();
    }

    /** Loops from the start of the first to the end of the last selected cue. */
    public void loopSelection() {
        state.selectedCues().stream()
                .map(TimelineCue::range)
                .reduce(TransportCommands::span)
                .ifPresent(state.marks()::loop);
    }

    public void clearLoop() {
        state.marks().clear();
        state.transportChanged();
    }

    /** Asks for a cue that begins at the playhead. */
    public void newCue() {
        actions.newCueRequested(place());
    }

    /** Moves the playhead and keeps it in view; it stays on the reel. */
    public void moveTo(Position position) {
        TimeRange bounds = state.viewport().bounds();
        Position held = position.isBefore(bounds.start()) ? bounds.start() : position;
        Position place = held.isAfter(bounds.end()) ? bounds.end() : held;
        state.playhead().moveTo(place);
        state.reveal(place);
    }

    /** Where the playhead is; before it was put anywhere on this reel, where the picture begins. */
    private Position place() {
        TimeRange reel = state.viewport().bounds();
        return state.playhead()
                .position()
                .filter(reel::contains)
                .orElseGet(() -> state.content()
                        .marks()
                        .firstFrameOfAction()
                        .orElse(state.content().marks().range().start()));
    }

    private static TimeRange span(TimeRange a, TimeRange b) {
        return new TimeRange(
                a.start().isBefore(b.start()) ? a.start() : b.start(), a.end().isAfter(b.end()) ? a.end() : b.end());
    }
}
