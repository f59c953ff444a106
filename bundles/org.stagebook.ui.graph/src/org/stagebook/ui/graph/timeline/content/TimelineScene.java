package org.stagebook.ui.graph.timeline.content;

import org.stagebook.timebase.TimeRange;

/**
 * A scene of the picture, drawn as a band.
 *
 * @param range where it plays
 * @param number the scene's number, {@code 42A}
 * @param title may be empty
 */
public record TimelineScene(TimeRange range, String number, String title) {

    /** Number and title as one line. */
    public String label() {
        return title.isEmpty() ? number : number + "  " + title;
    }
}
