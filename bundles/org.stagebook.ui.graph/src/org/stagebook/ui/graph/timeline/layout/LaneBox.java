package org.stagebook.ui.graph.timeline.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;

/** A lane with its place, in pixels from the top of the lane area, and its cues row by row. */
public final class LaneBox {

    private final TimelineLane lane;
    private final int index;
    private final int top;
    private final LaneRows content;
    private final boolean folded;

    LaneBox(TimelineLane lane, Place place, LaneRows content, boolean folded) {
        this.lane = lane;
        this.index = place.index();
        this.top = place.top();
        this.content = content;
        this.folded = folded;
    }

    public TimelineLane lane() {
        return lane;
    }

    /** Its number from the top, 0 is the first. */
    public int index() {
        return index;
    }

    public int top() {
        return top;
    }

    public int height() {
        return LaneMetrics.heightOf(folded ? 1 : content.rows().size());
    }

    public int bottom() {
        return top + height();
    }

    public boolean isEmpty() {
        return content.cueCount() == 0;
    }

    /** How many cues lie on it. */
    public int cueCount() {
        return content.cueCount();
    }

    /** Where cues lie on top of each other because the lane is folded; empty where each has its own row. */
    public List<TimeRange> hiddenOverlaps() {
        return folded ? content.overlaps() : List.of();
    }

    /** How many rows they take. */
    public int rowCount() {
        return content.rows().size();
    }

    /** All of them, row by row. */
    public Stream<TimelineCue> cues() {
        return content.rows().stream().flatMap(row -> row.cues().stream());
    }

    /** Tells of each cue that is part of the work from when to when it sounds, in flicks, in order of time. */
    public void eachHeard(TimesListener listener) {
        CuesByTime cues = content.cues();
        for (int index = 0; index < cues.size(); index++) {
            if (!cues.isRemoved(index)) {
                listener.heard(cues.startFlicks(index), cues.endFlicks(index));
            }
        }
    }

    /** The same object for as long as the same cues lie on the lane. */
    public Object contentKey() {
        return content;
    }

    LaneRows content() {
        return content;
    }

    List<TimelineCue> row(int row) {
        return content.rows().get(row).cues();
    }

    Optional<PlacedCue> find(String cueId) {
        return content.find(cueId).map(place -> placed(place.cue(), place.row()));
    }

    PlacedCue placed(TimelineCue cue, int row) {
        return new PlacedCue(cue, this, rowTop(row));
    }

    /** Adds what sounds in the range and lies between the two heights. */
    void collect(TimeRange range, int fromY, int toY, List<PlacedCue> found) {
        for (int row = 0; row < rowCount(); row++) {
            int rowTop = rowTop(row);
            if (rowTop + LaneMetrics.BLOCK_HEIGHT > fromY && rowTop < toY) {
                for (TimelineCue cue : content.rows().get(row).within(range)) {
                    found.add(new PlacedCue(cue, this, rowTop));
                }
            }
        }
    }

    /** Index of the first cue on a row that ends after a position. */
    int firstEndingAfter(int row, Position position) {
        return content.rows().get(row).firstEndingAfter(position);
    }

    private int rowTop(int row) {
        return top + LaneMetrics.PADDING + (folded ? 0 : row * LaneMetrics.ROW_PITCH);
    }

    /** The rows drawn at a height inside the lane; the nearest one when it is in the padding, all when it is folded. */
    IntStream rowsAt(int y) {
        if (folded) {
            return IntStream.range(0, rowCount());
        }
        int row = Math.floorDiv(y - top - LaneMetrics.PADDING, LaneMetrics.ROW_PITCH);
        return IntStream.of(Math.clamp(row, 0, rowCount() - 1));
    }

    /** Told from when to when something sounds, without an object for each. */
    public interface TimesListener {
        void heard(long startFlicks, long endFlicks);
    }

    /**
     * Where a lane is among the others.
     *
     * @param index from the top, 0 is the first
     * @param top first pixel
     */
    record Place(int index, int top) {}
}
