package org.stagebook.metering.spectrum;

/**
 * Takes every so manieth sample of low-passed sound: four moving means in a row, which have their zeros where what is folded
 * down comes from. Up to a thirtieth of the new rate it is flat to 0.1 dB, and what is folded into that is 110 dB down.
 */
final class Decimator {

    private static final int STAGES = 4;

    private final int factor;
    private final double[] taps;
    private final double[] ring;
    private int next;
    private int phase;
    private double value;

    Decimator(int factor) {
        this.factor = factor;
        this.taps = taps(factor);
        this.ring = new double[taps.length];
    }

    private static double[] taps(int factor) {
        double[] taps = {1};
        for (int stage = 0; stage < STAGES; stage++) {
            double[] longer = new double[taps.length + factor - 1];
            for (int i = 0; i < longer.length; i++) {
                for (int k = Math.max(0, i - taps.length + 1); k <= Math.min(i, factor - 1); k++) {
                    longer[i] += taps[i - k] / factor;
                }
            }
            taps = longer;
        }
        return taps;
    }

    /** Takes a sample; answers whether another value is due. */
    boolean push(double sample) {
        ring[next] = sample;
        next = next == ring.length - 1 ? 0 : next + 1;
        phase++;
        if (phase < factor) {
            return false;
        }
        phase = 0;
        value = sum();
        return true;
    }

    private double sum() {
        double sum = 0;
        int first = ring.length - next;
        for (int i = 0; i < first; i++) {
            sum += taps[i] * ring[next + i];
        }
        for (int i = first; i < ring.length; i++) {
            sum += taps[i] * ring[i - first];
        }
        return sum;
    }

    double value() {
        return value;
    }
}
