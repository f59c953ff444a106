package org.stagebook.metering.compare;

import java.util.Arrays;

/**
 * Interpolation between samples: {@value #TAPS} taps of a sinc under a Kaiser window. Up to 0.85 of half the sample rate it is
 * exact to about -90 dB.
 */
final class SincDelay {

    static final int TAPS = 96;
    /** So many frames before the one wanted are needed. */
    static final int BEFORE = TAPS / 2 - 1;

    private static final double BETA = 9;

    private final double[] taps = new double[TAPS];

    /** Prepares reading a fraction of a frame, 0 to 1, after each frame. */
    SincDelay(double fraction) {
        double sum = 0;
        for (int i = 0; i < TAPS; i++) {
            double x = i - BEFORE - fraction;
            double relative = x / (TAPS / 2.0);
            double inside = Math.max(0, 1 - relative * relative);
            taps[i] = sinc(x) * bessel(BETA * Math.sqrt(inside)) / bessel(BETA);
            sum += taps[i];
        }
        for (int i = 0; i < TAPS; i++) {
            taps[i] /= sum;
        }
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /** Modified Bessel function of the first kind, order 0. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }

    /** Fills {@code target[0..count)} from samples that begin {@link #BEFORE} frames earlier. */
    void run(double[] samples, int count, double[] target) {
        Arrays.fill(target, 0, count, 0);
        for (int tap = 0; tap < TAPS; tap++) {
            add(samples, tap, count, target);
        }
    }

    private void add(double[] samples, int offset, int count, double[] target) {
        double weight = taps[offset];
        for (int i = 0; i < count; i++) {
            target[i] += weight * samples[offset + i];
        }
    }
}
