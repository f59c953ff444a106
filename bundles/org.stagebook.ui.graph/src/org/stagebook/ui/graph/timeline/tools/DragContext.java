package org.stagebook.ui.graph.timeline.tools;

import org.stagebook.ui.graph.timeline.figures.FeedbackFigure;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * What drags and keys work with.
 *
 * @param state the timeline
 * @param feedback where to show what would happen
 * @param actions who makes it happen
 * @param cues what keys do to the selected cues
 * @param transport what keys do to the playhead and the loop
 */
public record DragContext(
        TimelineState state,
        FeedbackFigure feedback,
        TimelineActions actions,
        CueCommands cues,
        TransportCommands transport) {}
