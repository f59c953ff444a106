package org.stagebook.metering;

import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.metering.lanes.LaneSound;

/**
 * Sound to be measured, and where its channels are heard.
 *
 * @param sound that can be read
 * @param order absent where nobody knows: loudness is then not defined, levels and peaks are
 */
public record Programme(LaneSound sound, Optional<ChannelOrder> order) {

    /**
     * Checks that they fit.
     *
     * @throws IllegalArgumentException if the order has another number of channels
     */
    public Programme {
        if (order.isPresent() && order.get().channelCount() != sound.channels()) {
            throw new IllegalArgumentException("The channel order " + order.get() + " does not fit a recording of "
                    + sound.channels() + " channels.");
        }
    }

    /** A recording, its channels heard where it was found that they are. */
    public static Programme of(Recording recording) {
        return new Programme(LaneSound.of(recording), recording.channels().order());
    }
}
