package org.stagebook.history.compare;

import org.stagebook.timebase.TimeRange;

/**
 * A cue of the later version, as far as telling what sounds there needs.
 *
 * @param objectId in the model
 * @param reelNumber reel it lies in
 * @param number of the cue
 * @param description what it is
 * @param category code of its category, such as FX
 * @param range where
 */
public record SpottedCue(
        String objectId, int reelNumber, String number, String description, String category, TimeRange range) {}
