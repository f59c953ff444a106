package org.stagebook.metering.conformance;

/**
 * The signal of EBU Tech 3341, cases 20 to 23: a soft tone with one loud period between its samples, made at four times
 * the studio rate, freed of what the studio rate cannot hold, and sampled.
 */
final class PeakBurst implements ChannelSignal {

    private static final int OVERSAMPLING = 4;
    private static final int SOFT_PERIODS = 400;
    private static final int SOFT_PERIOD = 6 * OVERSAMPLING;
    private static final int LOUD_PERIOD = 4 * OVERSAMPLING;
    private static final int FADE = 2000;
    private static final int HALF_LENGTH = 512;
    /** 22 kHz of a studio rate of 48 kHz. */
    private static final double CUTOFF = 22.0 / 48 / OVERSAMPLING;

    private static final double KAISER_BETA = 10;

    private static final int FINE_SAMPLES = 2 * SOFT_PERIODS * SOFT_PERIOD + LOUD_PERIOD;

    private final int decimation;
    private final int offset;
    private double[] samples = {};

    /**
     * Every so many-th of the fine samples.
     *
     * @param decimation 4 for the studio rate, 2 and 1 for its multiples
     * @param offset first of the fine samples that is taken
     */
    PeakBurst(int decimation, int offset) {
        this.decimation = decimation;
        this.offset = offset;
    }

    int frames() {
        return (FINE_SAMPLES - offset + decimation - 1) / decimation;
    }

    @Override
    public synchronized double sampleAt(long frame) {
        if (samples.length == 0) {
            samples = sampled();
        }
        return samples[(int) frame];
    }

    private double[] sampled() {
        double[] fine = fine();
        double[] filter = lowPass();
        double[] taken = new double[frames()];
        for (int index = 0; index < taken.length; index++) {
            taken[index] = filtered(fine, filter, offset + index * decimation);
        }
        return taken;
    }

    private static double[] fine() {
        int soft = SOFT_PERIODS * SOFT_PERIOD;
        double[] signal = new double[FINE_SAMPLES];
        for (int index = 0; index < soft; index++) {
            double sample = 0.5 * StrictMath.sin(2 * Math.PI * (index % SOFT_PERIOD) / SOFT_PERIOD);
            double fade = Math.min(1, (double) index / FADE);
            signal[index] = fade * sample;
            signal[soft + LOUD_PERIOD + index] = Math.min(1, (double) (soft - index) / FADE) * sample;
        }
        for (int index = 0; index < LOUD_PERIOD; index++) {
            signal[soft + index] = StrictMath.sin(2 * Math.PI * index / LOUD_PERIOD);
        }
        return signal;
    }

    /** A sinc under a Kaiser window, 1025 taps, unity at 0 Hz. */
    private static double[] lowPass() {
        double[] taps = new double[2 * HALF_LENGTH + 1];
        double sum = 0;
        for (int index = 0; index < taps.length; index++) {
            int distance = index - HALF_LENGTH;
            double angle = 2 * Math.PI * CUTOFF * distance;
            double sinc = distance == 0 ? 1 : StrictMath.sin(angle) / angle;
            double place = (double) distance / HALF_LENGTH;
            taps[index] = sinc * bessel(KAISER_BETA * Math.sqrt(1 - place * place));
            sum += taps[index];
        }
        for (int index = 0; index < taps.length; index++) {
            taps[index] /= sum;
        }
        return taps;
    }

    /** The modified Bessel function of the first kind and order zero, by its series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > 1e-17 * sum; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    private static double filtered(double[] signal, double[] filter, int centre) {
        double sum = 0;
        for (int tap = 0; tap < filter.length; tap++) {
            int index = centre + tap - HALF_LENGTH;
            if (index >= 0 && index < signal.length) {
                sum += filter[tap] * signal[index];
            }
        }
        return sum;
    }
}
