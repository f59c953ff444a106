package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * What an edit changed on a lane of thousands of cues, so that it need not be sorted again.
 *
 * @param gone as they were
 * @param come as they are
 */
record CueDifference(List<TimelineCue> gone, List<TimelineCue> come) {

    /** With more changes, sorting anew is as fast. */
    private static final int MOST = 64;

    /** Of two lists in the same order, the second perhaps with more at its end; empty where they differ otherwise. */
    static Optional<CueDifference> between(List<TimelineCue> before, List<TimelineCue> after) {
        int grown = after.size() - before.size();
        if (grown < 0 || grown > MOST) {
            return Optional.empty();
        }
        CueDifference found = new CueDifference(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                found.gone.add(before.get(i));
                found.come.add(after.get(i));
                if (found.gone.size() > MOST) {
                    return Optional.empty();
                }
            }
        }
        found.come.addAll(after.subList(before.size(), after.size()));
        return Optional.of(found);
    }

    boolean isNothing() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** The cues in order of time after the change. */
    List<TimelineCue> appliedTo(List<TimelineCue> byTime) {
        Set<String> ids = gone.stream().map(TimelineCue::id).collect(Collectors.toSet());
        List<TimelineCue> changed = new ArrayList<>(byTime.size() + come.size());
        for (TimelineCue cue : byTime) {
            if (!ids.contains(cue.id())) {
                changed.add(cue);
            }
        }
        for (TimelineCue cue : come) {
            int place = Collections.binarySearch(changed, cue, RowPacking::byTime);
            changed.add(place < 0 ? -place - 1 : place, cue);
        }
        return changed;
    }
}
