package org.stagebook.delivery.rule;

import org.stagebook.metering.weighting.FrameRange;

/**
 * Where in a programme something is.
 *
 * @param range samples per channel, from the start of the file
 * @param channel which, by its speaker; empty for all
 */
public record Place(FrameRange range, String channel) {

    /** A single sample. */
    public static Place at(long frame, String channel) {
        return new Place(new FrameRange(frame, frame + 1), channel);
    }
}
