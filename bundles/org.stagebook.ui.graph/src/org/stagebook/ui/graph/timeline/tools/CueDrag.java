package org.stagebook.ui.graph.timeline.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimeDisplay;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.graph.timeline.drag.CueEdit;
import org.stagebook.ui.graph.timeline.drag.Proposal;
import org.stagebook.ui.graph.timeline.figures.Feedback;
import org.stagebook.ui.graph.timeline.layout.LaneBox;
import org.stagebook.ui.graph.timeline.layout.LaneMetrics;
import org.stagebook.ui.graph.timeline.layout.PlacedCue;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** What moving and resizing have in common: ghosts, the caught edge and the readout while dragging, one edit at the end. */
abstract class CueDrag implements Drag {

    private final DragContext context;
    private final String verb;
    private final List<TimelineCue> cues;
    private final Position grabbedAt;
    private Proposal proposal;

    CueDrag(DragContext context, String verb, List<TimelineCue> cues, int pressedX) {
        this.context = context;
        this.verb = verb;
        this.cues = List.copyOf(cues);
        this.grabbedAt = state().geometry().positionAt(pressedX);
        this.proposal = new Proposal(List.of(), cues.getFirst().range(), Optional.empty());
        if (lifts()) {
            state().setLifted(cues.stream().map(TimelineCue::id).collect(Collectors.toSet()));
        }
    }

    /** Whether the cues leave their places. */
    boolean lifts() {
        return true;
    }

    /** Makes the change that was proposed. */
    void commit(EditRequest request) {
        context.actions().edit(request);
    }

    /** What a drag over this way to this lane would do. */
    abstract Proposal propose(Duration way, String laneId, boolean snapping);

    /** The last line of the readout. */
    abstract Feedback.Row lastRow(TimeDisplay display, Proposal proposal);

    @Override
    public final void moved(Pointer pointer) {
        Duration way = grabbedAt.until(state().geometry().positionAt(pointer.x()));
        proposal = propose(way, laneUnder(pointer), pointer.snapping());
        context.feedback()
                .show(new Feedback(ghosts(), proposal.caught(), Optional.of(readout(pointer)), Optional.empty()));
    }

    private String laneUnder(Pointer pointer) {
        return state().geometry()
                .layout()
                .laneAt(state().geometry().laneYAt(pointer.y()))
                .map(LaneBox::lane)
                .filter(TimelineLane::givesCategory)
                .map(TimelineLane::id)
                .orElse(cues.getFirst().laneId());
    }

    private List<Feedback.Ghost> ghosts() {
        List<Feedback.Ghost> ghosts = new ArrayList<>();
        for (TimelineCue cue : cues) {
            CueEdit edit = proposal.edits().stream()
                    .filter(candidate -> candidate.cueId().equals(cue.id()))
                    .findFirst()
                    .orElseGet(() -> new CueEdit(cue.id(), cue.range(), cue.laneId()));
            ghosts.add(ghost(cue, edit));
        }
        return ghosts;
    }

    private Feedback.Ghost ghost(TimelineCue cue, CueEdit edit) {
        PlacedCue placed = state().geometry().layout().find(cue.id()).orElseThrow();
        TimelineCue moved = cue.withRange(edit.range()).withLane(edit.laneId());
        if (edit.laneId().equals(cue.laneId())) {
            return new Feedback.Ghost(moved, placed.lane().lane(), placed.top());
        }
        LaneBox target = state().geometry().layout().lanes().stream()
                .filter(box -> box.lane().id().equals(edit.laneId()))
                .findFirst()
                .orElse(placed.lane());
        TimelineLane lane = target.lane();
        return new Feedback.Ghost(moved, lane, target.top() + LaneMetrics.PADDING);
    }

    private Feedback.Readout readout(Pointer pointer) {
        TimeDisplay display = state().content().display();
        Position in = proposal.lead().start();
        Position out = proposal.lead().end();
        return new Feedback.Readout(
                List.of(
                        new Feedback.Row("In", display.timecode(in), display.feet(in)),
                        new Feedback.Row("Out", display.timecode(out), display.feet(out)),
                        lastRow(display, proposal)),
                pointer.x(),
                pointer.y());
    }

    @Override
    public final void finished() {
        cancelled();
        if (!proposal.edits().isEmpty()) {
            commit(EditRequest.of(verb, proposal.edits()));
        }
    }

    @Override
    public final void cancelled() {
        context.feedback().show(Feedback.NONE);
        state().setLifted(Set.of());
    }

    final DragContext context() {
        return context;
    }

    private TimelineState state() {
        return context.state();
    }
}
