package org.stagebook.metering.level;

/**
 * Consecutive samples at full scale.
 *
 * @param channel counted from 0
 * @param startFrame first of them, counted from the first frame fed; in a measurement, in the recording
 * @param length how many
 */
public record ClippedRun(int channel, long startFrame, long length) {

    /** The same, so many frames later: counted from so much earlier. */
    ClippedRun later(long frames) {
        return new ClippedRun(channel, startFrame + frames, length);
    }
}
