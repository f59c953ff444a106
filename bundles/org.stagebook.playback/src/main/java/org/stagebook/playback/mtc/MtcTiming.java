package org.stagebook.playback.mtc;

/** Smooths the moments at which quarter frames arrive: a line through them that follows slowly, so that jitter does not shake the position. */
final class MtcTiming {

    private static final double LEAST_CORRECTION = 0.06;
    private static final double PERIOD_CORRECTION = 0.0015;

    private final double nominalNanos;
    private double at;
    private double periodNanos;
    private long count;

    /** @param nominalNanos how long a quarter frame lasts at the speed recorded */
    MtcTiming(double nominalNanos) {
        this.nominalNanos = nominalNanos;
        this.periodNanos = nominalNanos;
    }

    /** So many quarter frames further, one has arrived. */
    void arrived(long nanos, long quarters) {
        if (count == 0) {
            at = nanos;
        } else {
            double expected = at + quarters * periodNanos;
            double error = nanos - expected;
            at = expected + error * Math.max(LEAST_CORRECTION, 1.0 / (count + 1));
            periodNanos = Math.clamp(periodNanos + error * PERIOD_CORRECTION, nominalNanos / 4, nominalNanos * 4);
        }
        count++;
    }

    /** Quarter frames since the last one, by the line. */
    double quartersSince(long nanos) {
        return (nanos - at) / periodNanos;
    }

    /** 1 at the speed recorded. */
    double speed() {
        return nominalNanos / periodNanos;
    }

    double periodNanos() {
        return periodNanos;
    }
}
