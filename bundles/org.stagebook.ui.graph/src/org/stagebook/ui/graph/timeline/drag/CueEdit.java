package org.stagebook.ui.graph.timeline.drag;

import org.stagebook.timebase.TimeRange;

/**
 * Where one cue shall be after a drag or a key.
 *
 * @param cueId which
 * @param range its new range
 * @param laneId its new lane; the old one when it stays
 */
public record CueEdit(String cueId, TimeRange range, String laneId) {}
