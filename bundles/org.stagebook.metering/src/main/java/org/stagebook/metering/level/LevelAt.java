package org.stagebook.metering.level;

/**
 * A level and when it was reached.
 *
 * @param dbfs relative to a full-scale sine
 * @param frame counted from the first frame fed
 */
public record LevelAt(double dbfs, long frame) {

    /** From an amplitude above 0. */
    static LevelAt ofAmplitude(double amplitude, long frame) {
        return new LevelAt(20 * Math.log10(amplitude), frame);
    }
}
