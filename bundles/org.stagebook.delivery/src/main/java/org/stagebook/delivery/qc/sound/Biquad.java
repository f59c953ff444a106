package org.stagebook.delivery.qc.sound;

import org.stagebook.metering.level.UsableSamples;

/** Two sections of a Butterworth filter of the fourth order, low or high. */
final class Biquad {

    private static final double[] Q = {0.54119610, 1.30656296};

    private final double[] b0 = new double[2];
    private final double[] b1 = new double[2];
    private final double[] a1 = new double[2];
    private final double[] a2 = new double[2];
    private final double[] x1 = new double[3];
    private final double[] x2 = new double[3];

    private Biquad(double cornerHz, double sampleRateHz, boolean high) {
        double k = Math.tan(Math.PI * Math.min(cornerHz / sampleRateHz, 0.49));
        for (int section = 0; section < 2; section++) {
            double a0 = 1 + k / Q[section] + k * k;
            b0[section] = (high ? 1 : k * k) / a0;
            b1[section] = (high ? -2 : 2 * k * k) / a0;
            a1[section] = 2 * (k * k - 1) / a0;
            a2[section] = (1 - k / Q[section] + k * k) / a0;
        }
    }

    static Biquad lowPass(double cornerHz, double sampleRateHz) {
        return new Biquad(cornerHz, sampleRateHz, false);
    }

    static Biquad highPass(double cornerHz, double sampleRateHz) {
        return new Biquad(cornerHz, sampleRateHz, true);
    }

    /** The sum of the squares of what passes. */
    double energy(double[] samples, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double sample = pass(samples[i]);
            sum += sample * sample;
        }
        for (int i = 0; i < 3; i++) {
            x1[i] = UsableSamples.flushed(x1[i]);
            x2[i] = UsableSamples.flushed(x2[i]);
        }
        return sum;
    }

    private double pass(double sample) {
        double value = sample;
        for (int section = 0; section < 2; section++) {
            double next = b0[section] * (value + x2[section])
                    + b1[section] * x1[section]
                    - a1[section] * x1[section + 1]
                    - a2[section] * x2[section + 1];
            x2[section] = x1[section];
            x1[section] = value;
            value = next;
        }
        x2[2] = x1[2];
        x1[2] = value;
        return value;
    }
}
