package org.stagebook.delivery.qc.sound;

import org.stagebook.delivery.qc.QcKind;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Something found at one place of one channel, before it is said in words.
 *
 * @param value in the unit that is usual for the kind
 */
public record Spot(QcKind kind, int channel, FrameRange range, double value) {}
