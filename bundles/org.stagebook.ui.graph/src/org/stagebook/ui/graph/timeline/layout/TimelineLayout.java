package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final List<LaneBox> lanes;
    private final Map<String, PlacedCue> placesById = new HashMap<>();

    private TimelineLayout(List<LaneBox> lanes) {
        this.lanes = List.copyOf(lanes);
        for (LaneBox lane : lanes) {
            for (int row = 0; row < lane.rows().size(); row++) {
                int top = lane.rowTop(row);
                lane.rows().get(row).cues().forEach(cue -> placesById.put(cue.id(), new PlacedCue(cue, lane, top)));
            }
        }
    }

    /** Lays out a reel's lanes; cues on no known lane are left out. */
    public static TimelineLayout of(ReelContent content) {
        Map<String, List<TimelineCue>> byLane =
                content.cues().stream().collect(Collectors.groupingBy(TimelineCue::laneId));
        List<LaneBox> boxes = new ArrayList<>();
        int top = 0;
        for (TimelineLane lane : content.lanes()) {
            List<CueRow> rows = RowPacking.pack(byLane.getOrDefault(lane.id(), List.of()));
            LaneBox box = new LaneBox(lane, boxes.size(), top, LaneMetrics.heightOf(rows.size()), rows);
            boxes.add(box);
            top = box.bottom();
        }
        return new TimelineLayout(boxes);
    }

    public List<LaneBox> lanes() {
        return lanes;
    }

    /** Height of all lanes together, in pixels. */
    public int height() {
        return lanes.isEmpty() ? 0 : lanes.getLast().bottom();
    }

    public Optional<PlacedCue> find(String cueId) {
        return Optional.ofNullable(placesById.get(cueId));
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
                collect(lane, range, fromY, toY, found);
            }
        }
        return found;
    }

    private void collect(LaneBox lane, TimeRange range, int fromY, int toY, List<PlacedCue> found) {
        for (int row = 0; row < lane.rows().size(); row++) {
            int top = lane.rowTop(row);
            if (top + LaneMetrics.BLOCK_HEIGHT > fromY && top < toY) {
                lane.rows().get(row).within(range).forEach(cue -> found.add(placesById.get(cue.id())));
            }
        }
    }

    /**
     * The cue on a row nearest to an instant, so that slivers of a pixel can still be hit.
     *
     * @param y a height inside a lane
     */
    public Optional<PlacedCue> nearest(Position position, int y) {
        return laneAt(y).filter(lane -> !lane.isEmpty()).map(lane -> nearestOn(lane, lane.rowAt(y), position));
    }

    private PlacedCue nearestOn(LaneBox lane, int row, Position position) {
        List<TimelineCue> cues = lane.rows().get(row).cues();
        int after = Math.min(lane.rows().get(row).firstEndingAfter(position), cues.size() - 1);
        TimelineCue later = cues.get(after);
        TimelineCue earlier = cues.get(Math.max(0, after - 1));
        boolean takeEarlier = distance(earlier.range(), position) < distance(later.range(), position);
        return placesById.get((takeEarlier ? earlier : later).id());
    }

    private static long distance(TimeRange range, Position position) {
        if (position.isBefore(range.start())) {
            return position.until(range.start()).flicks();
        }
        return Math.max(0, range.end().until(position).flicks());
    }
}
