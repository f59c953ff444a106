package org.stagebook.ui.graph.timeline.content;

import static org.stagebook.ui.graph.timeline.content.ModelWords.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Priority;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/**
 * Lanes by category: cues without a category get a lane of their own, which is there only while there are some.
 *
 * @param production whose categories
 * @param reel whose cues
 * @param known what was read before
 */
record CategoryLanes(Production production, Reel reel, KnownReel known) {

    LaneContents read() {
        List<TimelineLane> lanes = new ArrayList<>(
                production.getCategories().stream().map(CategoryLanes::lane).toList());
        Set<String> laneIds = lanes.stream().map(TimelineLane::id).collect(Collectors.toCollection(HashSet::new));
        List<TimelineCue> cues = known.cues().of(reel.getCues(), cue -> block(cue, laneOf(cue, laneIds), ""));
        if (cues.stream().anyMatch(cue -> cue.laneId().equals(TimelineLane.UNSORTED_ID))) {
            lanes.add(TimelineLane.unsorted());
        }
        return new LaneContents(lanes, cues);
    }

    private static TimelineLane lane(Category category) {
        return new TimelineLane(
                category.getId(), text(category.getCode()), text(category.getName()), text(category.getColour()));
    }

    private static String laneOf(Cue cue, Set<String> laneIds) {
        return Optional.ofNullable(cue.getCategory())
                .map(Category::getId)
                .filter(laneIds::contains)
                .orElse(TimelineLane.UNSORTED_ID);
    }

    /** A cue as a block, with a colour of its own where its lane has none; empty for one without a place. */
    static Optional<TimelineCue> block(Cue cue, String laneId, String colour) {
        return Optional.ofNullable(cue.getRange()).map(range -> block(cue, range, laneId, colour));
    }

    private static TimelineCue block(Cue cue, TimeRange range, String laneId, String colour) {
        boolean urgent = cue.getPriority() == Priority.HIGH || cue.getPriority() == Priority.URGENT;
        return new TimelineCue(
                cue.getId(),
                range,
                laneId,
                text(cue.getNumber()),
                ModelWords.of(cue),
                cue.getStatus(),
                urgent,
                cue.getConformState(),
                new BlockDetails(
                        colour, ModelWords.of(cue.getCategory()), ModelWords.of(cue.getAssignee()), Optional.empty()));
    }
}
