package org.stagebook.ui.graph.timeline.tools;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.figures.Feedback;
import org.stagebook.ui.graph.timeline.layout.PlacedCue;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Draws a frame on free ground; every cue it touches is selected. The frame stays on its time when the view scrolls. */
final class MarqueeDrag implements Drag {

    private final DragContext context;
    private final List<String> kept;
    private final Position startPosition;
    private final int startLaneY;

    /**
     * Starts a frame.
     *
     * @param kept cues that stay selected
     */
    MarqueeDrag(DragContext context, int pressedX, int pressedY, List<String> kept) {
        this.context = context;
        this.kept = kept;
        TimelineGeometry geometry = context.state().geometry();
        this.startPosition = geometry.positionAt(pressedX);
        this.startLaneY = geometry.laneYAt(pressedY);
    }

    @Override
    public void moved(Pointer pointer) {
        TimelineState state = context.state();
        TimelineGeometry geometry = state.geometry();
        PixelBox box =
                PixelBox.between(geometry.xOf(startPosition), geometry.yOfLanes(startLaneY), pointer.x(), pointer.y());
        context.feedback().show(Feedback.marquee(box));
        Set<String> ids = new LinkedHashSet<>(kept);
        touched(geometry, pointer).forEach(placed -> ids.add(placed.cue().id()));
        state.selection().set(ids);
    }

    private List<PlacedCue> touched(TimelineGeometry geometry, Pointer pointer) {
        Position here = geometry.positionAt(pointer.x());
        TimeRange range =
                here.isBefore(startPosition) ? new TimeRange(here, startPosition) : new TimeRange(startPosition, here);
        int laneY = geometry.laneYAt(pointer.y());
        return geometry.layout().within(range, Math.min(startLaneY, laneY), Math.max(startLaneY, laneY) + 1);
    }

    @Override
    public void finished() {
        context.feedback().show(Feedback.NONE);
    }

    @Override
    public void cancelled() {
        context.feedback().show(Feedback.NONE);
        context.state().selection().set(kept);
    }
}
