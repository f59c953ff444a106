package org.stagebook.cli.playing;

import java.util.Locale;

/**
 * A stretch of time as people read it.
 *
 * @param frames not negative
 * @param rateHz of them
 */
record PlayLength(long frames, int rateHz) {

    double seconds() {
        return frames / (double) rateHz;
    }

    /** {@code "0:00:05.005"}. */
    @Override
    public String toString() {
        long milliseconds = Math.round(seconds() * 1000);
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%03d",
                milliseconds / 3_600_000,
                milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60,
                milliseconds % 1000);
    }
}
