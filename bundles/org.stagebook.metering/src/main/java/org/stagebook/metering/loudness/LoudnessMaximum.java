package org.stagebook.metering.loudness;

/**
 * The loudest window of a kind.
 *
 * @param lufs its loudness
 * @param endFrame where it ends, exclusive, counted from where the ticks begin; in a measurement, in the recording
 */
public record LoudnessMaximum(double lufs, long endFrame) {

    /** The same, so many frames later: counted from so much earlier. */
    public LoudnessMaximum later(long frames) {
        return new LoudnessMaximum(lufs, endFrame + frames);
    }
}
