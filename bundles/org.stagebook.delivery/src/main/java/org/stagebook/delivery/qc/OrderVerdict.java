package org.stagebook.delivery.qc;

import java.util.List;
import org.stagebook.audio.ChannelOrder;

/**
 * What the sound says of the order of channels that was stated for it.
 *
 * @param opinion of the sound
 * @param fitting the orders of the trade that fit the sound where it contradicts, by their content; may be several, because the sound
 *     cannot tell a left from a right channel
 * @param reason one sentence
 */
public record OrderVerdict(Opinion opinion, List<ChannelOrder> fitting, String reason) {

    /** Of the sound. */
    public enum Opinion {
        AGREES,
        CONTRADICTS,
        CANNOT_TELL
    }

    /** Copies the list. */
    public OrderVerdict {
        fitting = List.copyOf(fitting);
    }
}
