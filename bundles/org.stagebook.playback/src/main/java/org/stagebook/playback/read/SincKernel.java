package org.stagebook.playback.read;

/**
 * A low-pass by which sound is looked at between its samples: a sinc under a Kaiser window, kept at many phases.
 *
 * <p>Full quality passes 20 kHz of 44.1 kHz sound within 0.001 dB and stops what would alias or mirror by 120 dB; it is as long as
 * that takes, 168 samples. Shuttling is served by a shorter one.
 */
final class SincKernel {

    private static final double ATTENUATION_DB = 120;
    private static final double BETA = 0.1102 * (ATTENUATION_DB - 8.7);
    private static final double HIGHEST = bessel(BETA);
    /** Kaiser's estimate of the length for a transition, in taps per cycle and sample. */
    private static final double LENGTH_FACTOR = (ATTENUATION_DB - 7.95) / 14.36;

    private static final double FINE_PASSBAND = 0.907;
    private static final double COARSE_PASSBAND = 0.6;
    private static final int MOST_EXACT_PHASES = 2048;
    private static final int INTERPOLATED_PHASES = 1024;

    private final int half;
    private final int phases;
    private final boolean exact;
    private final double[][] taps;

    private SincKernel(double passband, double limit, long denominator) {
        double transitionCycles = (1 - passband) / 2 * limit;
        this.half = (int) Math.ceil(LENGTH_FACTOR / transitionCycles / 2);
        this.exact = denominator <= MOST_EXACT_PHASES;
        this.phases = exact ? (int) denominator : INTERPOLATED_PHASES;
        this.taps = new double[phases + 1][];
        double cutoff = (1 + passband) / 2 * limit;
        for (int phase = 0; phase <= phases; phase++) {
            taps[phase] = phase(phase / (double) phases, cutoff);
        }
    }

    /**
     * For converting sampling rates and for speeds near normal.
     *
     * @param step input frames per output frame, positive
     * @param denominator of the positions between samples that will be asked for
     */
    static SincKernel fine(double step, long denominator) {
        return new SincKernel(FINE_PASSBAND, Math.min(1, 1 / step), denominator);
    }

    /** For shuttling, where nobody judges the treble. */
    static SincKernel coarse(double step, long denominator) {
        return new SincKernel(COARSE_PASSBAND, Math.min(1, 1 / step), denominator);
    }

    private double[] phase(double fraction, double cutoff) {
        double[] row = new double[2 * half];
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            double distance = i - half + 1 - fraction;
            row[i] = cutoff * sinc(cutoff * distance) * window(distance / half);
            sum += row[i];
        }
        for (int i = 0; i < row.length; i++) {
            row[i] /= sum;
        }
        return row;
    }

    private static double sinc(double x) {
        return Math.abs(x) < 1e-12 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double window(double place) {
        return Math.abs(place) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - place * place)) / HIGHEST;
    }

    /** The modified Bessel function of the first kind and order zero, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    /** How many samples before and after a place are looked at. */
    int half() {
        return half;
    }

    /**
     * The value between two samples.
     *
     * @param first index of the earliest sample looked at, which is {@code half() - 1} before the sample the place follows
     * @param remainder how far behind that sample, out of {@code denominator}
     */
    double value(double[] samples, int first, long remainder, long denominator) {
        if (exact) {
            return product(samples, first, taps[(int) (remainder * phases / denominator)]);
        }
        double place = remainder / (double) denominator * phases;
        int phase = (int) place;
        double share = place - phase;
        return (1 - share) * product(samples, first, taps[phase]) + share * product(samples, first, taps[phase + 1]);
    }

    /** Four sums, so that the processor need not wait for each addition. */
    private static double product(double[] samples, int first, double[] row) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < row.length; i += 4) {
            a += samples[first + i] * row[i];
            b += samples[first + i + 1] * row[i + 1];
            c += samples[first + i + 2] * row[i + 2];
            d += samples[first + i + 3] * row[i + 3];
        }
        for (; i < row.length; i++) {
            a += samples[first + i] * row[i];
        }
        return a + b + (c + d);
    }
}
