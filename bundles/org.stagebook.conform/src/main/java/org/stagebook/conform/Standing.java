package org.stagebook.conform;

import org.stagebook.model.ConformState;
import org.stagebook.timebase.TimeRange;

/**
 * Where a cue, clip, scene, marker, loop or fade stands in a cut.
 *
 * @param reelNumber of the reel it lies in
 * @param range from where to where; a point is empty
 * @param state whether it is in place, to be checked or cut
 * @param words what happened to it; empty if there is nothing to say
 */
public record Standing(int reelNumber, TimeRange range, ConformState state, String words) {}
