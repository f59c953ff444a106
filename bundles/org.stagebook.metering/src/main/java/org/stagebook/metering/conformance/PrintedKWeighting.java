package org.stagebook.metering.conformance;

/**
 * How strongly K-weighting passes a tone, from the coefficients ITU-R BS.1770-5 prints for 48 kHz (Annex 1, Tables 1 and
 * 2).
 *
 * <p>Meters at other sample rates shall respond as the printed filter does, so tones of test signals are set by this
 * response at every rate.
 */
final class PrintedKWeighting {

    private static final double[] SHELF = {
        1.53512485958697, -2.69169618940638, 1.19839281085285, 1, -1.69065929318241, 0.73248077421585
    };
    private static final double[] HIGH_PASS = {1, -2, 1, 1, -1.99004745483398, 0.99007225036621};

    private PrintedKWeighting() {}

    /** Gain at a frequency below 24 kHz. */
    static double gainDb(double frequencyHz) {
        double omega = 2 * Math.PI * frequencyHz / 48_000;
        return 10 * Math.log10(powerGain(SHELF, omega) * powerGain(HIGH_PASS, omega));
    }

    private static double powerGain(double[] section, double omega) {
        return power(section, 0, omega) / power(section, 3, omega);
    }

    private static double power(double[] section, int from, double omega) {
        double real = section[from] + section[from + 1] * Math.cos(omega) + section[from + 2] * Math.cos(2 * omega);
        double imaginary = section[from + 1] * Math.sin(omega) + section[from + 2] * Math.sin(2 * omega);
        return real * real + imaginary * imaginary;
    }

    /**
     * The peak level of a tone that alone in one channel of weight 1 has a loudness.
     *
     * @param lufs wanted
     */
    static double peakDbfsFor(double lufs, double frequencyHz) {
        return lufs + 0.691 - gainDb(frequencyHz) + 10 * Math.log10(2);
    }
}
