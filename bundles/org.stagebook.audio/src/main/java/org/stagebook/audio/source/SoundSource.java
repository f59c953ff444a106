package org.stagebook.audio.source;

import java.io.Closeable;
import java.io.IOException;

/**
 * A recording, or several heard as one programme, whose samples can be fetched from any frame.
 *
 * <p>What measures, compares or draws sound reads through this, so that it need not know WAVE from FLAC. Not for use by
 * several threads: each opens its own.
 */
public interface SoundSource extends Closeable {

    int sampleRateHz();

    int channels();

    /** Samples per channel. */
    long frames();

    /**
     * Fetches consecutive frames.
     *
     * @param startFrame first frame wanted, 0 to {@link #frames()}
     * @param planar one array per channel, all of the same length, which is the number of frames wanted; full scale is
     *     ±1 for integers, floating point samples are handed over as they are stored, infinities and NaN included
     * @return how many frames were filled in, fewer than wanted only at the end of the recording
     * @throws IOException if the file cannot be read or became shorter than it was when it was opened
     */
    int read(long startFrame, double[][] planar) throws IOException;
}
