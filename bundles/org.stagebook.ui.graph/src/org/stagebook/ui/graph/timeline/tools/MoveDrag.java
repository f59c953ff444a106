package org.stagebook.ui.graph.timeline.tools;

import java.util.List;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimeDisplay;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.drag.MoveGesture;
import org.stagebook.ui.graph.timeline.drag.Proposal;
import org.stagebook.ui.graph.timeline.figures.Feedback;

/** Moves the selected cues in time, and to another lane when they come from one. */
class MoveDrag extends CueDrag {

    private final MoveGesture gesture;
    private final TimeRange before;

    MoveDrag(DragContext context, List<TimelineCue> cues, TimelineCue lead, int pressedX) {
        this(context, "Move", new Grip(cues, lead, pressedX));
    }

    MoveDrag(DragContext context, String verb, Grip grip) {
        super(context, verb, grip.cues(), grip.pressedX());
        List<TimelineCue> cues = grip.cues();
        TimelineCue lead = grip.lead();
        this.gesture = new MoveGesture(
                cues,
                lead,
                Snapping.ofCues(context.state(), cues),
                context.state().content().marks().range());
        this.before = lead.range();
    }

    @Override
    Proposal propose(Duration way, String laneId, boolean snapping) {
        return gesture.propose(way, laneId, snapping);
    }

    @Override
    Feedback.Row lastRow(TimeDisplay display, Proposal proposal) {
        Duration way = before.start().until(proposal.lead().start());
        String sign = way.isNegative() ? "\u2212" : "+";
        Duration length = way.isNegative() ? way.negated() : way;
        return new Feedback.Row(
                "Moved",
                sign + display.length(length),
                sign + display.feetLength(TimeRange.of(before.start(), length)));
    }

    /**
     * What is held.
     *
     * @param cues all that move, the lead among them
     * @param lead the one under the pointer
     * @param pressedX where it was taken
     */
    record Grip(List<TimelineCue> cues, TimelineCue lead, int pressedX) {}
}
