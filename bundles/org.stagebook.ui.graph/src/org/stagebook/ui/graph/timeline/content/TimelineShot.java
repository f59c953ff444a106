package org.stagebook.ui.graph.timeline.content;

import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;

/**
 * One event of the picture cut in use, drawn as a band.
 *
 * @param range where it plays
 * @param number in the edit list, {@code 012}
 * @param name of the clip or, without one, of its source; may be empty
 * @param transition how it begins, {@code "dissolve"}; empty for a cut
 * @param transitionLength how long that takes; zero for a cut
 */
public record TimelineShot(TimeRange range, String number, String name, String transition, Duration transitionLength) {

    /** Number and name as one line. */
    public String label() {
        return name.isEmpty() ? number : name;
    }
}
