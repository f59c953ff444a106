package org.stagebook.ui.graph.timeline.tools;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Canvas;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.CueDescription;
import org.stagebook.ui.graph.timeline.content.TimeDisplay;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.graph.timeline.content.TimelineMarker;
import org.stagebook.ui.graph.timeline.content.TimelineScene;
import org.stagebook.ui.graph.timeline.content.TimelineShot;
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
                            case Hit.CueEdge edge when !edge.cue().isClip() -> SWT.CURSOR_SIZEWE;
                            case Hit.CueBody body -> SWT.CURSOR_ARROW;
                            case Hit.LoopEdge loop -> SWT.CURSOR_SIZEWE;
                            case Hit.LaneHeader header -> SWT.CURSOR_HAND;
                            case Hit.Overview overview -> SWT.CURSOR_HAND;
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
            case Hit.Shot shot -> shot(shot.shot());
            case Hit.Mark mark -> mark.name() + "\n" + time(mark.position());
            case Hit.Overview overview -> time(overview.position());
            case Hit.LoopEdge edge -> loop();
            case Hit.Guide guide -> guide(guide.position());
            case Hit.Marker marker -> marker(marker.marker());
            case Hit.Ruler ruler -> times(ruler.position());
            case Hit.LaneHeader header -> header.lane().name();
            case Hit.LaneGround ground -> "";
            case Hit.Nothing nothing -> "";
        };
    }

    private String cue(TimelineCue cue) {
        return new CueDescription(state.content()).tooltip(cue);
    }

    private String scene(TimelineScene scene) {
        return "Scene " + scene.label() + "\n" + stretch(scene.range());
    }

    private String shot(TimelineShot shot) {
        String transition = shot.transition().isEmpty()
                ? ""
                : "\nBegins with a " + shot.transition() + " of " + display().length(shot.transitionLength());
        String number = shot.number().isEmpty() ? "" : "Event " + shot.number() + "\n";
        return number + shot.label() + "\n" + stretch(shot.range()) + transition;
    }

    private String loop() {
        return state.playhead().loop().map(range -> "Loop\n" + stretch(range)).orElse("");
    }

    private String guide(Position position) {
        return state.guide()
                .map(guide -> guide.name() + "\n" + times(position) + loudness(guide, position) + remark(guide))
                .orElse("");
    }

    private static String loudness(TimelineGuide guide, Position position) {
        double lufs = guide.lufsAt(position);
        return Double.isFinite(lufs) ? String.format(Locale.ROOT, "\n%.1f LUFS short-term", lufs) : "";
    }

    private static String remark(TimelineGuide guide) {
        return guide.remark().isEmpty() ? "" : "\n" + guide.remark();
    }

    private String stretch(TimeRange range) {
        return "In  " + time(range.start()) + "\nLength  " + display().length(range.duration()) + "   "
                + display().feetLength(range);
    }

    private String marker(TimelineMarker marker) {
        String first = marker.name() + "\n" + time(marker.position());
        return marker.comment().isEmpty() ? first : first + "\n" + marker.comment();
    }

    private String times(Position position) {
        Position frame = display().nearestFrame(position);
        return time(frame) + "   " + display().samples(frame) + " samples";
    }

    private String time(Position position) {
        return display().timecode(position) + "   " + display().feet(position);
    }

    private TimeDisplay display() {
        return state.content().display();
    }
}
