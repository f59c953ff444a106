package org.stagebook.playback.plan;

import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * The channels of a source.
 *
 * @param count at least 1
 * @param order which speaker each feeds; absent where nobody knows, as in sixteen tracks of a multitrack: such channels are heard
 *     one by one in the loudspeakers of the same number
 */
public record SourceChannels(int count, Optional<ChannelOrder> order) {

    /**
     * Checks that they fit.
     *
     * @throws IllegalArgumentException if the order has another number of channels, or there is none
     */
    public SourceChannels {
        if (count < 1) {
            throw new IllegalArgumentException("A source needs at least one channel.");
        }
        if (order.isPresent() && order.get().channelCount() != count) {
            throw new IllegalArgumentException(
                    "The channel order " + order.get() + " does not fit a source of " + count + " channels.");
        }
    }

    /** Channels that feed known speakers. */
    public static SourceChannels of(ChannelOrder order) {
        return new SourceChannels(order.channelCount(), Optional.of(order));
    }

    /** Channels of which only the number is known. */
    public static SourceChannels unplaced(int count) {
        return new SourceChannels(count, Optional.empty());
    }
}
