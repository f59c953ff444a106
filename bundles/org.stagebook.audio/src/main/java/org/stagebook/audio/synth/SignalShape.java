package org.stagebook.audio.synth;

import org.stagebook.timebase.Level;
import org.stagebook.timebase.LevelUnit;

/**
 * A test signal by its parameters alone: the same shape gives the same samples everywhere.
 *
 * <p>Levels are in dBFS as AES17 defines them: a sine that reaches full scale is 0 dBFS, and noise of the same power is
 * too.
 */
public sealed interface SignalShape permits Tone, Sweep, Bursts, Noise {

    /**
     * Begins the signal.
     *
     * @param sampleRateHz samples per second
     * @param lengthSamples how many samples will be asked for
     */
    Signal begin(int sampleRateHz, long lengthSamples);

    /** The same, so many decibels louder; softer where they are negative. */
    SignalShape louder(double gainDb);

    /**
     * The peak of a sine of that level.
     *
     * @throws IllegalArgumentException if the level is not in dBFS
     */
    static double amplitude(Level level) {
        if (level.unit() != LevelUnit.DBFS) {
            throw new IllegalArgumentException("The level of a test signal is given in dBFS, not " + level + ".");
        }
        return StrictMath.pow(10, level.value() / 20);
    }

    /**
     * Refuses a frequency that is not positive.
     *
     * @throws IllegalArgumentException for zero, negative frequencies and what is not a number
     */
    static void checkFrequency(double frequencyHz) {
        if (!(frequencyHz > 0) || Double.isInfinite(frequencyHz)) {
            throw new IllegalArgumentException("A frequency of " + frequencyHz + " Hz cannot be made.");
        }
    }
}
