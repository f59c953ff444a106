package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * What an edit changed among thousands of cues, so that only the lanes it touched are shared out again.
 *
 * @param gone as they were
 * @param come as they are
 */
record CueDifference(List<TimelineCue> gone, List<TimelineCue> come) {

    /** With more changes, laying out anew is as fast. */
    private static final int MOST = 64;

    /** Of two lists of which one came out of the other by a few changes; empty where they differ more. */
    static Optional<CueDifference> between(List<TimelineCue> before, List<TimelineCue> after) {
        CueDifference found = new CueDifference(new ArrayList<>(), new ArrayList<>());
        int old = 0;
        int now = 0;
        while (old < before.size() && now < after.size() && found.isSmall()) {
            TimelineCue was = before.get(old);
            TimelineCue is = after.get(now);
            if (was == is || was.equals(is)) {
                old++;
                now++;
            } else if (!was.id().equals(is.id()) && isNear(before, old + 1, is)) {
                found.gone.add(was);
                old++;
            } else if (!was.id().equals(is.id()) && isNear(after, now + 1, was)) {
                found.come.add(is);
                now++;
            } else {
                found.gone.add(was);
                found.come.add(is);
                old++;
                now++;
            }
        }
        return found.with(before.subList(old, before.size()), after.subList(now, after.size()));
    }

    private static boolean isNear(List<TimelineCue> cues, int from, TimelineCue wanted) {
        int end = Math.min(cues.size(), from + MOST);
        return cues.subList(Math.min(from, end), end).stream()
                .anyMatch(cue -> cue.id().equals(wanted.id()));
    }

    private Optional<CueDifference> with(List<TimelineCue> moreGone, List<TimelineCue> moreCome) {
        if (!isSmall() || moreGone.size() > MOST || moreCome.size() > MOST) {
            return Optional.empty();
        }
        gone.addAll(moreGone);
        come.addAll(moreCome);
        return Optional.of(this);
    }

    private boolean isSmall() {
        return gone.size() <= MOST && come.size() <= MOST;
    }

    /** What of it is on one lane. */
    CueDifference on(String laneId) {
        return new CueDifference(
                gone.stream().filter(cue -> cue.laneId().equals(laneId)).toList(),
                come.stream().filter(cue -> cue.laneId().equals(laneId)).toList());
    }

    boolean isNothing() {
        return gone.isEmpty() && come.isEmpty();
    }
}
