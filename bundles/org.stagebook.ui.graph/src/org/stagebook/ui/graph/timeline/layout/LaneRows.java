package org.stagebook.ui.graph.timeline.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * The cues of one lane shared out over rows; wherever the lane lies, so that a change on one lane leaves the others as they
 * are.
 */
final class LaneRows {

    private final CuesByTime cues;
    private final List<CueRow> rows;
    private Map<String, Place> places;
    private List<TimeRange> overlaps;

    private LaneRows(CuesByTime cues) {
        this.cues = cues;
        this.rows = RowPacking.pack(cues);
    }

    /** Shares the cues of a lane out. */
    static LaneRows of(List<TimelineCue> cues) {
        return new LaneRows(CuesByTime.of(cues));
    }

    /** Itself when nothing changed on the lane, otherwise new rows. */
    LaneRows with(CueDifference difference) {
        return difference.isNothing() ? this : new LaneRows(cues.with(difference));
    }

    List<CueRow> rows() {
        return rows;
    }

    /** Where cues sound at once; reckoned when first asked for. */
    List<TimeRange> overlaps() {
        if (overlaps == null) {
            overlaps = rows.size() < 2 ? List.of() : Overlaps.of(cues.cues());
        }
        return overlaps;
    }

    CuesByTime cues() {
        return cues;
    }

    int cueCount() {
        return cues.size();
    }

    Optional<Place> find(String cueId) {
        if (places == null) {
            places = places();
        }
        return Optional.ofNullable(places.get(cueId));
    }

    private Map<String, Place> places() {
        Map<String, Place> found = HashMap.newHashMap(cues.size());
        for (int row = 0; row < rows.size(); row++) {
            for (TimelineCue cue : rows.get(row).cues()) {
                found.put(cue.id(), new Place(cue, row));
            }
        }
        return found;
    }

    /**
     * A cue and its row.
     *
     * @param cue which
     * @param row from the top, 0 is the first
     */
    record Place(TimelineCue cue, int row) {}
}
