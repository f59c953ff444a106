package org.stagebook.ui.graph.timeline.drag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;

/**
 * Moving one or more cues together: the cue under the pointer snaps, the others keep their distance to it.
 *
 * <p>Cues of one lane can be taken to another lane; a selection over several lanes keeps its lanes, because one pointer
 * cannot say where each shall go. Nothing leaves the reel.
 */
public final class MoveGesture {

    private final List<TimelineCue> cues;
    private final TimelineCue lead;
    private final Snapper snapper;
    private final TimeRange limits;
    private final boolean oneLane;

    /**
     * Starts a move.
     *
     * @param cues all that move, the lead among them
     * @param lead the one under the pointer
     * @param snapper without the moving cues' own edges
     * @param reel where cues may lie; cues that already lie outside may stay as far out
     */
    public MoveGesture(List<TimelineCue> cues, TimelineCue lead, Snapper snapper, TimeRange reel) {
        this.cues = List.copyOf(cues);
        this.lead = lead;
        this.snapper = snapper;
        this.limits = limits(cues, reel);
        this.oneLane = cues.stream().map(TimelineCue::laneId).distinct().count() == 1;
    }

    /**
     * The result of moving the pointer that far.
     *
     * @param way along the reel, not yet snapped
     * @param laneId the lane under the pointer
     * @param snapping whether edges and frames catch
     */
    public Proposal propose(Duration way, String laneId, boolean snapping) {
        Snap snap = snapper.range(lead.range().shiftedBy(clamped(way)), snapping);
        Duration snapped = lead.range().start().until(snap.position());
        Duration allowed = clamped(snapped);
        String target = targetLane(laneId);
        List<CueEdit> edits = cues.stream()
                .filter(cue -> !allowed.isZero() || oneLane && !cue.laneId().equals(target))
                .map(cue -> new CueEdit(cue.id(), cue.range().shiftedBy(allowed), oneLane ? target : cue.laneId()))
                .toList();
        return new Proposal(
                edits, lead.range().shiftedBy(allowed), allowed.equals(snapped) ? snap.edge() : Optional.empty());
    }

    /** The same cues so many whole frames later (negative: earlier), each from where it is. */
    public static List<CueEdit> nudged(List<TimelineCue> cues, Duration frame, int frames, TimeRange reel) {
        TimeRange limits = limits(cues, reel);
        Duration way = clampedBetween(frame.times(frames), limits, extent(cues));
        return cues.stream()
                .filter(cue -> !way.isZero())
                .map(cue -> new CueEdit(cue.id(), cue.range().shiftedBy(way), cue.laneId()))
                .toList();
    }

    private String targetLane(String laneId) {
        return laneId.equals(TimelineLane.UNSORTED_ID) ? lead.laneId() : laneId;
    }

    private Duration clamped(Duration way) {
        return clampedBetween(way, limits, extent(cues));
    }

    private static Duration clampedBetween(Duration way, TimeRange limits, TimeRange extent) {
        long earliest = extent.start().until(limits.start()).flicks();
        long latest = extent.end().until(limits.end()).flicks();
        return new Duration(Math.clamp(way.flicks(), earliest, latest));
    }

    private static TimeRange limits(List<TimelineCue> cues, TimeRange reel) {
        TimeRange extent = extent(cues);
        Position start = extent.start().isBefore(reel.start()) ? extent.start() : reel.start();
        Position end = extent.end().isAfter(reel.end()) ? extent.end() : reel.end();
        return new TimeRange(start, end);
    }

    private static TimeRange extent(List<TimelineCue> cues) {
        Position start = cues.stream()
                .map(cue -> cue.range().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Position end = cues.stream()
                .map(cue -> cue.range().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new TimeRange(start, end);
    }
}
