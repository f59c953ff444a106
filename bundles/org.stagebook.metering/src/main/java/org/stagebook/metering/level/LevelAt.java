package org.stagebook.metering.level;

/**
 * A level and when it was reached.
 *
 * @param dbfs relative to a full-scale sine
 * @param frame counted from the first frame fed; in a measurement, in the recording
 */
public record LevelAt(double dbfs, long frame) {

    /** From an amplitude above 0. */
    static LevelAt ofAmplitude(double amplitude, long frame) {
        return new LevelAt(20 * Math.log10(amplitude), frame);
    }

    /** The same, so many frames later: counted from so much earlier. */
    LevelAt later(long frames) {
        return new LevelAt(dbfs, frame + frames);
    }
}
