package org.stagebook.delivery.qc.sound;

import org.stagebook.delivery.qc.QcKind;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Something found at one place of one channel, before it is said in words.
 *
 * @param value in the unit that is usual for the kind
 * @param isHeld whether the channel stands still at one value there instead of falling silent
 */
public record Spot(QcKind kind, int channel, FrameRange range, double value, boolean isHeld) {

    /** Of one that does not stand still. */
    public Spot(QcKind kind, int channel, FrameRange range, double value) {
        this(kind, channel, range, value, false);
    }
}
