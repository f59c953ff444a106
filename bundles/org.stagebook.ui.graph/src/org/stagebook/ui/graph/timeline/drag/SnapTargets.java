package org.stagebook.ui.graph.timeline.drag;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.ReelMarks;
import org.stagebook.ui.graph.timeline.content.TimelineMarker;

/** The edges that a drag can catch: of cues that stay, of scenes, markers and the reel's fixed points. */
public final class SnapTargets {

    private final long[] sortedFlicks;

    private SnapTargets(long[] sortedFlicks) {
        this.sortedFlicks = sortedFlicks;
    }

    /** All edges of a reel but those of the cues that move. */
    public static SnapTargets of(ReelContent content, Set<String> movingCueIds) {
        return of(content, movingCueIds, List.of());
    }

    /**
     * All edges of a reel but those of the cues that move.
     *
     * @param others the playhead and the ends of the loop, where there are some
     */
    public static SnapTargets of(ReelContent content, Set<String> movingCueIds, List<Position> others) {
        LongStream cues = content.cues().stream()
                .filter(cue -> !movingCueIds.contains(cue.id()))
                .flatMapToLong(cue -> LongStream.of(
                        cue.range().start().flicks(), cue.range().end().flicks()));
        LongStream scenes = content.scenes().stream()
                .flatMapToLong(scene -> LongStream.of(
                        scene.range().start().flicks(), scene.range().end().flicks()));
        LongStream shots = content.shots().stream()
                .flatMapToLong(shot -> LongStream.of(
                        shot.range().start().flicks(), shot.range().end().flicks()));
        LongStream fixed = Stream.of(
                        content.markers().stream().map(TimelineMarker::position), fixedPoints(content), others.stream())
                .flatMap(positions -> positions)
                .mapToLong(Position::flicks);
        return new SnapTargets(Stream.of(cues, scenes, shots, fixed)
                .flatMapToLong(flicks -> flicks)
                .sorted()
                .distinct()
                .toArray());
    }

    private static Stream<Position> fixedPoints(ReelContent content) {
        ReelMarks marks = content.marks();
        Duration frame = content.display().frame();
        return Stream.of(
                        Stream.of(marks.range().start(), marks.range().end()),
                        marks.firstFrameOfAction().stream(),
                        marks.lastFrameOfAction().stream().map(lfoa -> lfoa.plus(frame)),
                        marks.headPop().stream(),
                        marks.tailPop().stream())
                .flatMap(positions -> positions);
    }

    /** The first edge after an instant. */
    public Optional<Position> after(Position position) {
        int found = Arrays.binarySearch(sortedFlicks, position.flicks());
        int next = found >= 0 ? found + 1 : -found - 1;
        return next < sortedFlicks.length ? Optional.of(new Position(sortedFlicks[next])) : Optional.empty();
    }

    /** The last edge before an instant. */
    public Optional<Position> before(Position position) {
        int found = Arrays.binarySearch(sortedFlicks, position.flicks());
        int previous = (found >= 0 ? found : -found - 1) - 1;
        return previous >= 0 ? Optional.of(new Position(sortedFlicks[previous])) : Optional.empty();
    }

    /** The nearest edge, if it is within reach. */
    public Optional<Position> nearest(Position position, Duration reach) {
        int found = Arrays.binarySearch(sortedFlicks, position.flicks());
        int after = found >= 0 ? found : -found - 1;
        long best = Long.MAX_VALUE;
        long target = 0;
        for (int i = Math.max(0, after - 1); i <= after && i < sortedFlicks.length; i++) {
            long distance = Math.abs(sortedFlicks[i] - position.flicks());
            if (distance < best) {
                best = distance;
                target = sortedFlicks[i];
            }
        }
        return best <= reach.flicks() ? Optional.of(new Position(target)) : Optional.empty();
    }
}
