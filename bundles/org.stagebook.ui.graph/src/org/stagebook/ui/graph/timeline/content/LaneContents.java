package org.stagebook.ui.graph.timeline.content;

import java.util.List;

/**
 * Lanes with what lies on them.
 *
 * @param lanes top to bottom
 * @param cues each on one of the lanes
 */
record LaneContents(List<TimelineLane> lanes, List<TimelineCue> cues) {}
