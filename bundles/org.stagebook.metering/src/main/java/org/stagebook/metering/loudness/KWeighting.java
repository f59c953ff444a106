package org.stagebook.metering.loudness;

/**
 * The K-weighting of ITU-R BS.1770-5, Annex 1: a high-frequency shelf for the head and a high-pass, at any sample rate.
 *
 * <p>The standard prints coefficients for 48 kHz only. These are the analogue prototypes behind them, brought to the
 * rate by the bilinear transform; at 48 kHz they agree with the printed ones to 14 digits.
 *
 * @param shelf numerator and denominator of the first stage
 * @param highPassA1 first feedback coefficient of the second stage, whose numerator is 1, -2, 1
 * @param highPassA2 second feedback coefficient of it
 */
public record KWeighting(Shelf shelf, double highPassA1, double highPassA2) {

    private static final double SHELF_HZ = 1681.974450955533;
    private static final double SHELF_DB = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double SHELF_BAND_EXPONENT = 0.4996667741545416;
    private static final double HIGH_PASS_HZ = 38.13547087602444;
    private static final double HIGH_PASS_Q = 0.5003270373238773;

    /** The first stage; a0 is 1. */
    public record Shelf(double b0, double b1, double b2, double a1, double a2) {}

    /** Below this most of the shelf would lie beyond the sound, and what is heard is no programme. */
    public static final int LEAST_RATE_HZ = 8_000;

    /**
     * The coefficients for a sample rate in hertz.
     *
     * @throws IllegalArgumentException below {@value #LEAST_RATE_HZ} Hz
     */
    public static KWeighting at(int sampleRateHz) {
        if (sampleRateHz < LEAST_RATE_HZ) {
            throw new IllegalArgumentException("Loudness is not defined at " + sampleRateHz + " Hz.");
        }
        double k = Math.tan(Math.PI * HIGH_PASS_HZ / sampleRateHz);
        double a0 = 1 + k / HIGH_PASS_Q + k * k;
        return new KWeighting(shelfAt(sampleRateHz), 2 * (k * k - 1) / a0, (1 - k / HIGH_PASS_Q + k * k) / a0);
    }

    private static Shelf shelfAt(int sampleRateHz) {
        double k = Math.tan(Math.PI * SHELF_HZ / sampleRateHz);
        double high = Math.pow(10, SHELF_DB / 20);
        double band = Math.pow(high, SHELF_BAND_EXPONENT);
        double a0 = 1 + k / SHELF_Q + k * k;
        return new Shelf(
                (high + band * k / SHELF_Q + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - band * k / SHELF_Q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / SHELF_Q + k * k) / a0);
    }
}
