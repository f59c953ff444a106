package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.ReelContent;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;

/**
 * All lanes of a reel below each other, with quick answers to what is inside a window.
 *
 * <p>Heights only: time stays time here, so that scrolling and zooming never lay out again. Immutable; made anew after
 * each change of the model.
 */
public final class TimelineLayout {

    private final List<TimelineCue> cues;
    private final List<LaneBox> lanes;

    private TimelineLayout(List<TimelineCue> cues, List<LaneBox> lanes) {
        this.cues = cues;
        this.lanes = List.copyOf(lanes);
    }

    /** Lays out a reel's lanes; cues on no known lane are left out. */
    public static TimelineLayout of(ReelContent content) {
        return of(content, false);
    }

    /** Lays out a reel's lanes, each in one row if they are folded. */
    public static TimelineLayout of(ReelContent content, boolean folded) {
        return laidOut(content, folded, sharedOut(content.cues()));
    }

    /** The layout of a changed reel: where little changed, only the lanes it touched are shared out again. */
    public TimelineLayout updated(ReelContent content, boolean folded) {
        Map<String, LaneRows> known = lanes.stream()
                .collect(Collectors.toMap(box -> box.lane().id(), LaneBox::content, (first, second) -> first));
        boolean sameLanes = content.lanes().stream().map(TimelineLane::id).allMatch(known::containsKey);
        Optional<Function<String, LaneRows>> changed = Optional.of(content.cues())
                .filter(all -> sameLanes)
                .flatMap(all -> CueDifference.between(cues, all))
                .map(difference -> id -> known.get(id).with(difference.on(id)));
        return laidOut(content, folded, changed.orElseGet(() -> sharedOut(content.cues())));
    }

    private static Function<String, LaneRows> sharedOut(List<TimelineCue> cues) {
        Map<String, List<TimelineCue>> byLane = cues.stream().collect(Collectors.groupingBy(TimelineCue::laneId));
        return id -> LaneRows.of(byLane.getOrDefault(id, List.of()));
    }

    private static TimelineLayout laidOut(ReelContent content, boolean folded, Function<String, LaneRows> rows) {
        List<LaneBox> boxes = new ArrayList<>();
        int top = 0;
        for (TimelineLane lane : content.lanes()) {
            LaneBox.Place place = new LaneBox.Place(boxes.size(), top);
            LaneBox box = new LaneBox(lane, place, rows.apply(lane.id()), folded);
            boxes.add(box);
            top = box.bottom();
        }
        return new TimelineLayout(content.cues(), boxes);
    }

    public List<LaneBox> lanes() {
        return lanes;
    }

    /** From the first start to the last end on any lane; empty without cues. */
    public Optional<TimeRange> span() {
        return lanes.stream()
                .flatMap(lane -> lane.content().cues().span().stream())
                .reduce((a, b) -> new TimeRange(
                        a.start().isBefore(b.start()) ? a.start() : b.start(),
                        a.end().isBefore(b.end()) ? b.end() : a.end()));
    }

    /** Height of all lanes together, in pixels. */
    public int height() {
        return lanes.isEmpty() ? 0 : lanes.getLast().bottom();
    }

    public Optional<PlacedCue> find(String cueId) {
        return lanes.stream().flatMap(lane -> lane.find(cueId).stream()).findFirst();
    }

    /** The lane at a height; empty above the first and below the last. */
    public Optional<LaneBox> laneAt(int y) {
        return lanes.stream()
                .filter(lane -> y >= lane.top() && y < lane.bottom())
                .findFirst();
    }

    /** Every cue that sounds in the range and whose block lies between the two heights, lane by lane, row by row. */
    public List<PlacedCue> within(TimeRange range, int fromY, int toY) {
        List<PlacedCue> found = new ArrayList<>();
        for (LaneBox lane : lanes) {
            if (lane.bottom() > fromY && lane.top() < toY) {
                lane.collect(range, fromY, toY, found);
            }
        }
        return found;
    }

    /**
     * The cue on a row nearest to an instant, so that slivers of a pixel can still be hit.
     *
     * @param y a height inside a lane
     */
    public Optional<PlacedCue> nearest(Position position, int y) {
        return laneAt(y)
                .filter(lane -> !lane.isEmpty())
                .flatMap(lane -> lane.rowsAt(y)
                        .mapToObj(row -> nearestOn(lane, row, position))
                        .min(Comparator.comparingLong((PlacedCue placed) ->
                                        distance(placed.cue().range(), position))
                                .thenComparing(placed -> placed.cue().range().duration())));
    }

    private static PlacedCue nearestOn(LaneBox lane, int row, Position position) {
        List<TimelineCue> cues = lane.row(row);
        int after = Math.min(lane.firstEndingAfter(row, position), cues.size() - 1);
        TimelineCue later = cues.get(after);
        TimelineCue earlier = cues.get(Math.max(0, after - 1));
        boolean takeEarlier = distance(earlier.range(), position) < distance(later.range(), position);
        return lane.placed(takeEarlier ? earlier : later, row);
    }

    private static long distance(TimeRange range, Position position) {
        if (position.isBefore(range.start())) {
            return position.until(range.start()).flicks();
        }
        return Math.max(0, range.end().until(position).flicks());
    }
}
