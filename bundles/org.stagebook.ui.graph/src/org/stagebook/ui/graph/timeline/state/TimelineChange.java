package org.stagebook.ui.graph.timeline.state;

import java.util.Set;

/** What changed on a timeline. */
public sealed interface TimelineChange {

    /** Another snapshot of the reel is on show; the window may have moved with it. */
    record Content() implements TimelineChange {}

    /** Scrolled, zoomed or resized. */
    record Window() implements TimelineChange {}

    /** These cues became selected or stopped being so, or another one leads. */
    record Selection(Set<String> cueIds) implements TimelineChange {}

    /** These cues are being dragged now, or no longer. */
    record Lifting(Set<String> cueIds) implements TimelineChange {}

    /** The playhead stands elsewhere, or the loop is another. */
    record Transport() implements TimelineChange {}

    /** More of the guide track is known; its lanes stay where they are. */
    record Guide() implements TimelineChange {}
}
