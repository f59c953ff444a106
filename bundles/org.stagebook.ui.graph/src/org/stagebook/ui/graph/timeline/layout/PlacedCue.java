package org.stagebook.ui.graph.timeline.layout;

import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * A cue with its place among the lanes.
 *
 * @param cue what
 * @param lane on which lane
 * @param top first pixel of its block, from the top of the lane area
 */
public record PlacedCue(TimelineCue cue, LaneBox lane, int top) {}
