package org.stagebook.metering.level;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.Speaker;

/**
 * Two channels that are compared.
 *
 * @param first channel, counted from 0
 * @param second channel, counted from 0
 */
public record ChannelPair(int first, int second) {

    public static final ChannelPair STEREO = new ChannelPair(0, 1);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a channel is negative
     */
    public ChannelPair {
        if (first < 0 || second < 0) {
            throw new IllegalArgumentException("Channels are counted from 0: " + first + " and " + second + ".");
        }
    }

    /** Each left speaker with the right one that mirrors it, in the order of the left ones. */
    public static List<ChannelPair> mirrored(ChannelOrder order) {
        List<ChannelPair> pairs = new ArrayList<>();
        for (Speaker left : order.speakers()) {
            for (Speaker right : order.speakers()) {
                if (mirror(left, right)) {
                    pairs.add(new ChannelPair(order.channelOf(left), order.channelOf(right)));
                }
            }
        }
        return pairs;
    }

    private static boolean mirror(Speaker left, Speaker right) {
        boolean toTheLeft = left.azimuthDegrees() > 0 && left.azimuthDegrees() < 180;
        return toTheLeft
                && left.azimuthDegrees() == -right.azimuthDegrees()
                && left.elevationDegrees() == right.elevationDegrees()
                && !left.isLowFrequency()
                && !right.isLowFrequency();
    }
}
