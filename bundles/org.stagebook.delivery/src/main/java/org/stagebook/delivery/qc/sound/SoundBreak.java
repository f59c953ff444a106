package org.stagebook.delivery.qc.sound;

import org.stagebook.metering.weighting.FrameRange;

/**
 * A channel that falls to nothing with a hard edge, for longer than a dropout. What it means is known only beside the other channels:
 * a programme may well end at once.
 *
 * @param channel counted from 0
 * @param range in which it is silent; to where the pass ended for one that does not come back
 * @param comesBack whether there is sound again
 * @param isHardAtEnd whether that is there at once as well
 */
public record SoundBreak(int channel, FrameRange range, boolean comesBack, boolean isHardAtEnd) {}
