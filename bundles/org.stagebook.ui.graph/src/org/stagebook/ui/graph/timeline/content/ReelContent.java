package org.stagebook.ui.graph.timeline.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Everything a timeline shows of one reel, taken in one go so that painting never touches the model.
 *
 * @param name the reel's name for the header, {@code R1}
 * @param display how its times are written
 * @param marks its fixed points
 * @param lanes top to bottom
 * @param cues in any order; each on one of the lanes
 * @param shots of the picture cut in use, in any order
 * @param scenes in any order
 * @param markers in any order
 */
public record ReelContent(
        String name,
        TimeDisplay display,
        ReelMarks marks,
        List<TimelineLane> lanes,
        List<TimelineCue> cues,
        List<TimelineShot> shots,
        List<TimelineScene> scenes,
        List<TimelineMarker> markers) {

    private static final Duration LEAST_PADDING = Duration.ofSeconds(1);

    public ReelContent {
        lanes = List.copyOf(lanes);
        cues = List.copyOf(cues);
        shots = shots.stream()
                .sorted(Comparator.comparing(shot -> shot.range().start()))
                .toList();
        scenes = scenes.stream()
                .sorted(Comparator.comparing(scene -> scene.range().start()))
                .toList();
        markers = markers.stream()
                .sorted(Comparator.comparing(TimelineMarker::position))
                .toList();
    }

    /** A reel whose picture cut has no events. */
    public ReelContent(
            String name,
            TimeDisplay display,
            ReelMarks marks,
            List<TimelineLane> lanes,
            List<TimelineCue> cues,
            List<TimelineScene> scenes,
            List<TimelineMarker> markers) {
        this(name, display, marks, lanes, cues, List.of(), scenes, markers);
    }

    /**
     * All that can be scrolled to: the reel and whatever lies outside it, with a little air on both sides.
     *
     * @param blocks from the first to the last of the cues, which a layout knows; empty without cues
     */
    public TimeRange bounds(Optional<TimeRange> blocks) {
        TimeRange reel = marks.range();
        long start = Math.min(reel.start().flicks(), blocks.orElse(reel).start().flicks());
        long end = Math.max(reel.end().flicks(), blocks.orElse(reel).end().flicks());
        for (TimelineMarker marker : markers) {
            end = Math.max(end, marker.position().flicks());
        }
        Duration padding = new Duration(Math.max(LEAST_PADDING.flicks(), (end - start) / 100));
        return new TimeRange(new Position(start).minus(padding), new Position(end).plus(padding));
    }

    /** Where the picture is over: one frame after the position of the last frame of action. */
    public Optional<Position> endOfAction() {
        return marks.lastFrameOfAction().map(lfoa -> lfoa.plus(display.frame()));
    }
}
