package org.stagebook.audio.wave;

import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * The speakers of a file's channels, with the authority for it.
 *
 * @param order the speakers; absent exactly when the source is {@link LayoutSource#UNKNOWN}
 * @param source where the order was taken from
 */
public record ChannelAssignment(Optional<ChannelOrder> order, LayoutSource source) {

    static final ChannelAssignment UNKNOWN = new ChannelAssignment(Optional.empty(), LayoutSource.UNKNOWN);

    /**
     * Checks that order and source agree.
     *
     * @throws IllegalArgumentException if they do not
     */
    public ChannelAssignment {
        if (order.isPresent() == (source == LayoutSource.UNKNOWN)) {
            throw new IllegalArgumentException("A channel order has a source, and none has none.");
        }
    }

    static ChannelAssignment of(ChannelOrder order, LayoutSource source) {
        return new ChannelAssignment(Optional.of(order), source);
    }
}
