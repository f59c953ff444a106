package org.stagebook.metering.conformance;

/**
 * A stretch of a signal.
 *
 * @param fromSeconds included
 * @param toSeconds included, infinite for the end of the signal
 */
public record TimeSpan(double fromSeconds, double toSeconds) {

    public static final TimeSpan WHOLE = new TimeSpan(0, Double.POSITIVE_INFINITY);

    /** From a moment to the end of the signal. */
    public static TimeSpan from(double seconds) {
        return new TimeSpan(seconds, Double.POSITIVE_INFINITY);
    }

    /** Whether a moment lies within, give or take a microsecond, so that sums of tenths count as what they mean. */
    public boolean contains(double seconds) {
        return seconds >= fromSeconds - 1e-6 && seconds <= toSeconds + 1e-6;
    }
}
