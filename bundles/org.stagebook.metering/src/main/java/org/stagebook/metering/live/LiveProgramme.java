package org.stagebook.metering.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;
import org.stagebook.metering.loudness.KWeighting;

/**
 * What is heard while meters run: how fast its samples come and where its channels are heard.
 *
 * @param sampleRateHz of programme and dialogue
 * @param channels of the programme, 1 or more
 * @param order absent where nobody knows: loudness and surround balance are then not defined
 * @param dialogue channels of the dialogue stem that is fed beside the programme; absent where there is none
 */
public record LiveProgramme(
        int sampleRateHz, int channels, Optional<ChannelOrder> order, Optional<ChannelOrder> dialogue) {

    /**
     * Checks that they fit.
     *
     * @throws IllegalArgumentException if the order has another number of channels, or the rate is too low for loudness
     */
    public LiveProgramme {
        if (sampleRateHz < KWeighting.LEAST_RATE_HZ) {
            throw new IllegalArgumentException("Meters need at least " + KWeighting.LEAST_RATE_HZ
                    + " samples a second; this sound has " + sampleRateHz + ".");
        }
        if (channels < 1 || (order.isPresent() && order.get().channelCount() != channels)) {
            throw new IllegalArgumentException("A programme of " + channels + " channels cannot be heard as "
                    + order.map(ChannelOrder::toString).orElse("nothing") + ".");
        }
    }

    /** A programme whose channels have places, without a dialogue stem. */
    public static LiveProgramme of(ChannelOrder order, int sampleRateHz) {
        return new LiveProgramme(sampleRateHz, order.channelCount(), Optional.of(order), Optional.empty());
    }

    /** The same with a dialogue stem beside it. */
    public LiveProgramme withDialogue(ChannelOrder stem) {
        return new LiveProgramme(sampleRateHz, channels, order, Optional.of(stem));
    }

    /** The trade's name of each channel, its number from 1 where nobody knows its place. */
    public List<String> labels() {
        return order.map(known -> known.speakers().stream().map(Speaker::label).toList())
                .orElseGet(() -> IntStream.rangeClosed(1, channels)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    /** Channels of the front pair, counted from 0; absent where there is none. */
    Optional<int[]> frontPair() {
        int left = order.map(known -> known.channelOf(Speaker.LEFT)).orElse(0);
        int right = order.map(known -> known.channelOf(Speaker.RIGHT)).orElse(1);
        return left < 0 || right < 0 || right >= channels ? Optional.empty() : Optional.of(new int[] {left, right});
    }
}
