package org.stagebook.audio.flac;

import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * What the headers of a recording say, without its sound (RFC 9639).
 *
 * @param sampleRateHz positive
 * @param channels 1 to 8
 * @param bitsPerSample 4 to 24
 * @param frames samples per channel; 0 when that is not stated, as by an encoder that wrote to a pipe
 * @param soundOffsetBytes where the first coded frame begins
 * @param channelMask of the comment {@code WAVEFORMATEXTENSIBLE_CHANNEL_MASK}, 0 when there is none
 */
public record FlacInfo(
        int sampleRateHz, int channels, int bitsPerSample, long frames, long soundOffsetBytes, int channelMask) {

    private static final long MOST_FRAMES = 0xF_FFFF_FFFFL;

    /** More there cannot be. */
    long mostFrames() {
        return frames == 0 ? MOST_FRAMES : frames;
    }

    FlacInfo withFrames(long readable) {
        return new FlacInfo(sampleRateHz, channels, bitsPerSample, readable, soundOffsetBytes, channelMask);
    }

    /** The order that the format defines for so many channels without a mask (RFC 9639, section 9.1.3). */
    public Optional<ChannelOrder> definedOrder() {
        return Optional.ofNullable(
                        switch (channels) {
                            case 3 -> "L R C";
                            case 4 -> "L R Ls Rs";
                            case 5 -> "L R C Ls Rs";
                            case 6 -> "L R C LFE Ls Rs";
                            case 7 -> "L R C LFE Cs Ls Rs";
                            case 8 -> "L R C LFE Lrs Rrs Lss Rss";
                            default -> null;
                        })
                .map(ChannelOrder::parse);
    }
}
