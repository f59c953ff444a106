package org.stagebook.metering.live;

import java.util.List;

/**
 * Where the sound comes from: each speaker counts by its power over the last 0.3 s, low frequency effects do not.
 *
 * @param right of the middle, -1 to 1, seen from above
 * @param front of the middle, -1 to 1
 * @param frontShare of the power that comes from speakers up to 60 degrees from the centre, 0 to 1
 * @param heightShare of the power that comes from 30 degrees above the ears or more, 0 to 1
 * @param lfeShare of the power of all channels that is in low frequency effects, as recorded, 0 to 1
 * @param powersDb of each channel, in the programme's order, a full-scale sine is 0; negative infinity for silence
 * @param heard whether any speaker sounds
 */
public record SurroundBalance(
        double right,
        double front,
        double frontShare,
        double heightShare,
        double lfeShare,
        List<Double> powersDb,
        boolean heard) {

    /** Nothing was heard, or nobody knows where the channels are heard. */
    public static final SurroundBalance NONE = new SurroundBalance(0, 0, 0, 0, 0, List.of(), false);

    /** Copies the list. */
    public SurroundBalance {
        powersDb = List.copyOf(powersDb);
    }
}
