package org.stagebook.metering;

import java.util.Collections;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/**
 * How much each channel counts in loudness: by the position of its speaker, never by its number (ITU-R BS.1770-5,
 * Annex 3, table 4).
 *
 * @param weights of each channel's power; 0 for low frequency effects
 */
public record ChannelWeights(List<Double> weights) {

    /** A channel at the side: about 1.5 dB more. */
    public static final double SIDE = 1.41;

    private static final int EAR_LEVEL_BELOW_DEGREES = 30;
    private static final int SIDE_FROM_DEGREES = 60;
    private static final int SIDE_TO_DEGREES = 120;

    /** Copies the list. */
    public ChannelWeights {
        weights = List.copyOf(weights);
    }

    /** The weights of an order of channels. */
    public static ChannelWeights of(ChannelOrder order) {
        return new ChannelWeights(
                order.speakers().stream().map(ChannelWeights::weight).toList());
    }

    /** All channels as if in front: for channels without a place, one stem's mono files for instance. */
    public static ChannelWeights front(int channels) {
        return new ChannelWeights(Collections.nCopies(channels, 1.0));
    }

    private static double weight(Speaker speaker) {
        if (speaker.isLowFrequency()) {
            return 0;
        }
        int azimuth = Math.abs(speaker.azimuthDegrees());
        boolean atEarLevel = Math.abs(speaker.elevationDegrees()) < EAR_LEVEL_BELOW_DEGREES;
        return atEarLevel && azimuth >= SIDE_FROM_DEGREES && azimuth <= SIDE_TO_DEGREES ? SIDE : 1;
    }
}
