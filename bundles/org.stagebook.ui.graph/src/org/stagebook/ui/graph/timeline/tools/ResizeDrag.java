package org.stagebook.ui.graph.timeline.tools;

import java.util.List;
import org.stagebook.timebase.Duration;
import org.stagebook.ui.graph.timeline.content.TimeDisplay;
import org.stagebook.ui.graph.timeline.drag.Proposal;
import org.stagebook.ui.graph.timeline.drag.ResizeGesture;
import org.stagebook.ui.graph.timeline.figures.Feedback;
import org.stagebook.ui.graph.timeline.hit.Hit;

/** Takes a cue by one end and makes it longer or shorter. */
final class ResizeDrag extends CueDrag {

    private final ResizeGesture gesture;

    ResizeDrag(DragContext context, Hit.CueEdge grabbed, int pressedX) {
        super(context, "Resize", List.of(grabbed.cue()), pressedX);
        this.gesture = new ResizeGesture(
                grabbed.cue(),
                grabbed.edge(),
                Snapping.ofCues(context.state(), List.of(grabbed.cue())),
                context.state().content().marks().range());
    }

    @Override
    Proposal propose(Duration way, String laneId, boolean snapping) {
        return gesture.propose(way, snapping);
    }

    @Override
    Feedback.Row lastRow(TimeDisplay display, Proposal proposal) {
        return new Feedback.Row(
                "Length", display.length(proposal.lead().duration()), display.feetLength(proposal.lead()));
    }
}
