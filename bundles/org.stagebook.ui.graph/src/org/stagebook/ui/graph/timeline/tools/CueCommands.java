package org.stagebook.ui.graph.timeline.tools;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.graph.timeline.drag.CueEdit;
import org.stagebook.ui.graph.timeline.drag.MoveGesture;
import org.stagebook.ui.graph.timeline.drag.SnapTargets;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** What keys and menus do to the selected cues; each one undo step. */
public final class CueCommands {

    private final TimelineState state;
    private final TimelineActions actions;
    private List<String> copied = List.of();

    public CueCommands(TimelineState state, TimelineActions actions) {
        this.state = state;
        this.actions = actions;
    }

    /** So many frames later, negative: earlier. */
    public void nudge(int frames) {
        List<TimelineCue> cues = state.editableCues();
        if (!cues.isEmpty()) {
            edit("Move", MoveGesture.nudged(cues, frame(), frames, reel()));
        }
    }

    /** So many seconds later, negative: earlier; a second has as many frames as the timecode counts in one. */
    public void nudgeSeconds(int seconds) {
        nudge(seconds * state.content().display().timecode().framesPerTimecodeSecond());
    }

    /** The leading cue to the next edge of something else, the others with it; negative: to the one before. */
    public void moveToEdge(int step) {
        List<TimelineCue> cues = state.editableCues();
        lead().ifPresent(lead -> {
            SnapTargets targets = Snapping.targets(state, cues);
            Position start = lead.range().start();
            Optional<Position> edge = step > 0 ? targets.after(start) : targets.before(start);
            edge.ifPresent(position -> edit("Move", shifted(cues, start.until(position))));
        });
    }

    /** The start of the leading cue so many frames later, negative: earlier. */
    public void moveStart(int frames) {
        resize(range -> withStart(range, range.start().plus(frame().times(frames))));
    }

    /** The end of the leading cue so many frames later, negative: earlier. */
    public void moveEnd(int frames) {
        resize(range -> withEnd(range, range.end().plus(frame().times(frames))));
    }

    /** The starts of the selected cues to the playhead. */
    public void startToPlayhead() {
        playhead().ifPresent(position -> resizeAll(range -> withStart(range, position)));
    }

    /** The ends of the selected cues to the playhead. */
    public void endToPlayhead() {
        playhead().ifPresent(position -> resizeAll(range -> withEnd(range, position)));
    }

    /** Cues of one lane to the lane above (-1) or below (1) that gives a category. */
    public void changeLane(int step) {
        List<TimelineCue> cues = state.editableCues();
        List<TimelineLane> lanes = state.content().lanes();
        if (cues.stream().map(TimelineCue::laneId).distinct().count() != 1) {
            return;
        }
        int index = lanes.stream()
                        .map(TimelineLane::id)
                        .toList()
                        .indexOf(cues.getFirst().laneId())
                + step;
        if (index >= 0 && index < lanes.size() && lanes.get(index).givesCategory()) {
            String to = lanes.get(index).id();
            edit(
                    "Move",
                    cues.stream()
                            .map(cue -> new CueEdit(cue.id(), cue.range(), to))
                            .toList());
        }
    }

    /** Cuts those of the selected cues that sound across the playhead. */
    public void split() {
        playhead().ifPresent(position -> {
            List<String> across = state.editableCues().stream()
                    .filter(cue -> cue.range().start().isBefore(position)
                            && position.isBefore(cue.range().end()))
                    .map(TimelineCue::id)
                    .toList();
            if (!across.isEmpty()) {
                actions.split(across, position);
            }
        });
    }

    /** Remembers the selected cues for {@link #paste}. */
    public void copy() {
        copied = state.copyableCues().stream().map(TimelineCue::id).toList();
    }

    /** Copies of the remembered cues that were not removed since, the earliest at the playhead. */
    public void paste() {
        List<TimelineCue> cues = copied.stream()
                .flatMap(id -> state.cue(id).stream())
                .filter(TimelineCue::isCopyable)
                .toList();
        playhead().filter(position -> !cues.isEmpty()).ifPresent(position -> {
            actions.copy(
                    EditRequest.of("Copy", shifted(cues, extent(cues).start().until(position))));
        });
    }

    /** Copies of the selected cues right behind them. */
    public void duplicate() {
        List<TimelineCue> cues = state.copyableCues();
        if (!cues.isEmpty()) {
            actions.copy(EditRequest.of("Duplicate", shifted(cues, extent(cues).duration())));
        }
    }

    /** Everything that sounds within the loop; without one, at the playhead. */
    public void selectInLoop() {
        TimeRange range = state.playhead()
                .loop()
                .or(() -> state.playhead().position().map(position -> TimeRange.of(position, frame())))
                .orElse(TimeRange.of(Position.ZERO, Duration.ZERO));
        state.selection()
                .set(state.content().cues().stream()
                        .filter(cue -> !cue.isClip() && cue.range().overlaps(range))
                        .map(TimelineCue::id)
                        .toList());
    }

    /** Asks for the removal of the selected cues. */
    public void remove() {
        if (!state.editableCues().isEmpty()) {
            actions.removeRequested();
        }
    }

    private void resize(UnaryOperator<TimeRange> change) {
        lead().map(cue -> new CueEdit(cue.id(), change.apply(cue.range()), cue.laneId()))
                .ifPresent(edit -> edit("Resize", changed(List.of(edit))));
    }

    private void resizeAll(UnaryOperator<TimeRange> change) {
        edit(
                "Resize",
                changed(state.editableCues().stream()
                        .map(cue -> new CueEdit(cue.id(), change.apply(cue.range()), cue.laneId()))
                        .toList()));
    }

    private List<CueEdit> changed(List<CueEdit> edits) {
        return edits.stream()
                .filter(edit -> !state.cue(edit.cueId()).orElseThrow().range().equals(edit.range()))
                .toList();
    }

    /** Itself where less than a frame would be left or it would leave the reel. */
    private TimeRange withStart(TimeRange range, Position start) {
        boolean possible = !start.isAfter(range.end().minus(frame())) && !start.isBefore(reel().start());
        return possible ? range.withStart(start) : range;
    }

    private TimeRange withEnd(TimeRange range, Position end) {
        boolean possible = !end.isBefore(range.start().plus(frame())) && !end.isAfter(reel().end());
        return possible ? range.withEnd(end) : range;
    }

    private void edit(String verb, List<CueEdit> edits) {
        if (!edits.isEmpty()) {
            actions.edit(EditRequest.of(verb, edits));
            state.reveal(edits.getLast().cueId());
        }
    }

    private static List<CueEdit> shifted(List<TimelineCue> cues, Duration way) {
        return cues.stream()
                .map(cue -> new CueEdit(cue.id(), cue.range().shiftedBy(way), cue.laneId()))
                .toList();
    }

    private static TimeRange extent(List<TimelineCue> cues) {
        return new TimeRange(
                cues.stream()
                        .map(cue -> cue.range().start())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                cues.stream()
                        .map(cue -> cue.range().end())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private Optional<TimelineCue> lead() {
        return state.selection().lead().flatMap(state::cue).filter(cue -> !cue.isClip());
    }

    private Optional<Position> playhead() {
        return state.playhead().position();
    }

    private Duration frame() {
        return state.content().display().frame();
    }

    private TimeRange reel() {
        return state.content().marks().range();
    }
}
