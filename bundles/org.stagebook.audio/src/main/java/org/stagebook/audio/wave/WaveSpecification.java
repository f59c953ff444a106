package org.stagebook.audio.wave;

import org.stagebook.audio.ChannelOrder;

/**
 * What {@link WaveWriter} is to write: 24-bit PCM, as the trade delivers.
 *
 * @param sampleRateHz positive
 * @param order which speaker each channel feeds
 * @param broadcast the {@code bext} chunk; its date is the caller's, so that files can be reproduced byte by byte
 */
public record WaveSpecification(int sampleRateHz, ChannelOrder order, BroadcastExtension broadcast) {

    /**
     * Checks the rate.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public WaveSpecification {
        if (sampleRateHz <= 0) {
            throw new IllegalArgumentException("A sample rate of " + sampleRateHz + " Hz cannot be written.");
        }
    }
}
