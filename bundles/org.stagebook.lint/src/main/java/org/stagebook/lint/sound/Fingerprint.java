package org.stagebook.lint.sound;

/**
 * A number that two channels share when they hold the same samples.
 *
 * <p>Two polynomials modulo 2^32 with the samples as coefficients. They are linear, so the polarity-inverted twin of a channel has
 * the negative of both, blocks may end anywhere, and the sums of a block are plain products that Java computes eight at a time.
 */
final class Fingerprint {

    /** The most samples that are taken at once. */
    static final int MOST_SAMPLES = 1024;

    private static final int[] FIRST = powers(0x9E37_79B1);
    private static final int[] SECOND = powers(0x85EB_CA77);

    private int first;
    private int second;
    private long samplesTaken;

    /** From the power that the first of the most samples has down to 0, so that the weights of fewer are at the end. */
    private static int[] powers(int base) {
        int[] powers = new int[MOST_SAMPLES + 1];
        int power = 1;
        for (int i = MOST_SAMPLES; i >= 0; i--) {
            powers[i] = power;
            power *= base;
        }
        return powers;
    }

    void take(int[] samples, int length) {
        int from = MOST_SAMPLES - length;
        first = first * FIRST[from] + product(samples, length, FIRST, from + 1);
        second = second * SECOND[from] + product(samples, length, SECOND, from + 1);
        samplesTaken += length;
    }

    private static int product(int[] samples, int length, int[] weights, int from) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += samples[i] * weights[from + i];
        }
        return sum;
    }

    String text() {
        return text(first, second);
    }

    /** What {@link #text} would be with every sample negated. */
    String inverted() {
        return text(-first, -second);
    }

    private String text(int one, int other) {
        return "%08x%08x-%d".formatted(one, other, samplesTaken);
    }
}
