package org.stagebook.ui.graph.timeline.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Canvas;
import org.stagebook.ui.graph.timeline.content.CueDescription;
import org.stagebook.ui.graph.timeline.content.TimeDisplay;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineMarker;
import org.stagebook.ui.graph.timeline.content.TimelineScene;
import org.stagebook.ui.graph.timeline.hit.Hit;
import org.stagebook.ui.graph.timeline.state.TimelineChange;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Says what is under the pointer: by the shape of the cursor and by a tooltip with all times. */
public final class HoverFeedback {

    private final Canvas canvas;
    private final TimelineState state;

    public HoverFeedback(Canvas canvas, TimelineState state) {
        this.canvas = canvas;
        this.state = state;
    }

    /** The pointer is over this. */
    Cursor moved(Hit hit) {
        String tip = tooltip(hit);
        if (!tip.equals(canvas.getToolTipText() == null ? "" : canvas.getToolTipText())) {
            canvas.setToolTipText(tip.isEmpty() ? null : tip);
        }
        return canvas.getDisplay()
                .getSystemCursor(
                        switch (hit) {
                            case Hit.CueEdge edge -> SWT.CURSOR_SIZEWE;
                            case Hit.CueBody body -> SWT.CURSOR_ARROW;
                            case Hit.LaneHeader header -> SWT.CURSOR_HAND;
                            default -> SWT.CURSOR_ARROW;
                        });
    }

    /** What was under the pointer may say something else now, until the pointer moves. */
    public void contentMayDiffer(TimelineChange change) {
        if (change instanceof TimelineChange.Content && !canvas.isDisposed()) {
            canvas.setToolTipText(null);
        }
    }

    /** The pointer is elsewhere. */
    void left() {
        canvas.setToolTipText(null);
    }

    private String tooltip(Hit hit) {
        return switch (hit) {
            case Hit.CueBody body -> cue(body.cue());
            case Hit.CueEdge edge -> cue(edge.cue());
            case Hit.Scene scene -> scene(scene.scene());
            case Hit.Marker marker -> marker(marker.marker());
            case Hit.Ruler ruler -> times(ruler);
            case Hit.LaneHeader header -> header.lane().name();
            case Hit.LaneGround ground -> "";
            case Hit.Nothing nothing -> "";
        };
    }

    private String cue(TimelineCue cue) {
        return new CueDescription(state.content()).tooltip(cue);
    }

    private String scene(TimelineScene scene) {
        TimeDisplay display = state.content().display();
        return "Scene " + scene.label() + "\nIn  "
                + display.timecode(scene.range().start()) + "   "
                + display.feet(scene.range().start()) + "\nLength  "
                + display.length(scene.range().duration()) + "   " + display.feetLength(scene.range());
    }

    private String marker(TimelineMarker marker) {
        TimeDisplay display = state.content().display();
        String first =
                marker.name() + "\n" + display.timecode(marker.position()) + "   " + display.feet(marker.position());
        return marker.comment().isEmpty() ? first : first + "\n" + marker.comment();
    }

    private String times(Hit.Ruler ruler) {
        TimeDisplay display = state.content().display();
        return display.timecode(display.nearestFrame(ruler.position())) + "   " + display.feet(ruler.position());
    }
}
