package org.stagebook.playback.device;

import org.stagebook.audio.ChannelOrder;

/**
 * What a device is played.
 *
 * @param sampleRateHz of the device's clock
 * @param order which speaker each channel of a block feeds: the programme's order, whatever the device's own is
 * @param blockFrames how many frames are usually asked for at once; a device may ask for fewer
 */
public record StreamFormat(int sampleRateHz, ChannelOrder order, int blockFrames) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if rate or block are not positive
     */
    public StreamFormat {
        if (sampleRateHz <= 0 || blockFrames <= 0) {
            throw new IllegalArgumentException(
                    "A stream of " + sampleRateHz + " Hz in blocks of " + blockFrames + " frames cannot be.");
        }
    }

    public int channels() {
        return order.channelCount();
    }
}
