package org.stagebook.cli.info;

import java.util.Locale;

/**
 * A length of time as people read it.
 *
 * @param seconds not negative
 */
record RunningTime(double seconds) {

    /** {@code "0:00:05.005"}. */
    @Override
    public String toString() {
        long milliseconds = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%03d",
                milliseconds / 3_600_000,
                milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60,
                milliseconds % 1000);
    }
}
