package org.stagebook.metering.lanes;

import java.io.Closeable;
import java.io.IOException;

/**
 * Hands sixteen places of a recording to the kernels, a window of rows at a time.
 *
 * <p>Samples keep the unit they are stored in, so that integers stay exact; {@link #unit} brings results to full scale 1.
 * Before the recording, and from the end of what is measured on, there is silence.
 */
interface LaneFeed extends Closeable {

    /**
     * Loads a window and the {@link Lanes#PEAK_HISTORY} rows before it.
     *
     * @param startFrames of the window's first row in each lane; negative before the recording
     * @param rows how many, at most what the feed was made for
     * @throws IOException if the recording cannot be read
     */
    void load(long[] startFrames, int rows) throws IOException;

    /**
     * Fills rows of one channel in all lanes; what is no sound, NaN for instance, is silence.
     *
     * @param piece which rows
     * @param target receives them, the first of them that is no history in row {@link Lanes#PEAK_HISTORY}
     * @return how many samples were no sound
     */
    int rows(Piece piece, double[] target);

    /**
     * Fills one lane of the target with the rows of one lane and the {@link Lanes#PEAK_HISTORY} before them.
     *
     * @param piece which rows; how much history it wants does not matter
     * @param lane of the window
     * @param target receives them from its first row on
     * @param targetLane in that lane
     */
    void lane(Piece piece, int lane, double[] target, int targetLane);

    /** What a stored 1 of a channel is, against full scale of 1. */
    double unit(int channel);
}
