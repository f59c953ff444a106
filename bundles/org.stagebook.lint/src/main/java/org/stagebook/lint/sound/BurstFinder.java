package org.stagebook.lint.sound;

import java.util.Optional;

/**
 * Finds the strongest short burst of a tone among hops of one period each.
 *
 * <p>The amplitude is summed with its phase over a few hops, which programme sound under a pop does not survive, and without it
 * over the length of a pop, so that a pop need not be at exactly 1 kHz. What stands out against what is before and after it is
 * a burst; a note held longer is one only where there is no other.
 */
public final class BurstFinder {

    private static final double LEAST_AMPLITUDE = Math.pow(10, -50 / 20.0);
    private static final double LEAST_PURITY = 0.2;
    private static final double ISOLATED = 0.5;
    private static final double NOISE = 0.15;
    private static final int COHERENT_HOPS = 4;
    private static final double FARTHEST_COUNTS = 0.8;

    /** A burst, in hops from the first. */
    public record Burst(double startHops, double lengthHops, double turnsPerHop, double amplitude) {}

    private final float[] real;
    private final float[] imaginary;
    private final float[] power;
    private final int length;
    private final double expected;
    private final double[] tone;

    /**
     * Prepares to look.
     *
     * @param popHops how long a pop is
     * @param expectedHops where it should begin
     */
    public BurstFinder(float[] real, float[] imaginary, float[] power, double popHops, double expectedHops) {
        this.real = real;
        this.imaginary = imaginary;
        this.power = power;
        this.length = (int) Math.max(1, Math.round(popHops));
        this.expected = expectedHops;
        this.tone = tone();
    }

    /** The burst, if there is any. */
    public Optional<Burst> find() {
        int best = best(true);
        if (best < 0) {
            best = best(false);
        }
        return best < 0 ? Optional.empty() : Optional.of(burst(best));
    }

    /** The mean amplitude of the tone in each stretch as long as a pop. */
    private double[] tone() {
        int block = Math.clamp(length / 2, 1, COHERENT_HOPS);
        int stretches = Math.max(0, power.length - length + 1);
        double[] blocks = new double[Math.max(0, power.length - block + 1)];
        for (int i = 0; i < blocks.length; i++) {
            double re = 0;
            double im = 0;
            for (int j = i; j < i + block; j++) {
                re += real[j];
                im += imaginary[j];
            }
            blocks[i] = Math.hypot(re, im) / block;
        }
        return means(blocks, length - block + 1, stretches);
    }

    private static double[] means(double[] values, int width, int count) {
        double[] means = new double[count];
        double sum = 0;
        for (int i = 0; i < values.length && i - width + 1 < count; i++) {
            sum += values[i] - (i >= width ? values[i - width] : 0);
            if (i >= width - 1) {
                means[i - width + 1] = Math.max(0, sum) / width;
            }
        }
        return means;
    }

    private int best(boolean isolated) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < tone.length; i++) {
            double before = i >= length ? tone[i - length] : 0;
            double after = i + length < tone.length ? tone[i + length] : 0;
            double score = isolated ? tone[i] - Math.max(before, after) : tone[i] - (before + after) / 2;
            boolean standsOut = score >= (isolated ? ISOLATED : 0) * tone[i];
            double near = 1 - (1 - FARTHEST_COUNTS) * Math.abs(i - expected) / power.length;
            if (tone[i] >= LEAST_AMPLITUDE && standsOut && score * near > bestScore && isPure(i)) {
                best = i;
                bestScore = score * near;
            }
        }
        return best;
    }

    private boolean isPure(int from) {
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += power[i];
        }
        return tone[from] * tone[from] / 2 >= LEAST_PURITY * sum / length;
    }

    private Burst burst(int from) {
        double half = tone[from] / 2;
        int first = from + length / 2;
        while (first > 0 && amplitude(first - 1) >= half) {
            first--;
        }
        int last = from + length / 2;
        while (last + 1 < power.length && amplitude(last + 1) >= half) {
            last++;
        }
        double amplitude = inner(first, last);
        double start = first + missing(first, amplitude) - over(first - 1, amplitude);
        double end = last + 1 - missing(last, amplitude) + over(last + 1, amplitude);
        return new Burst(start, Math.max(0, end - start), turns(first, last), amplitude);
    }

    /** The mean amplitude without the first and the last hop, which may be filled in part only. */
    private double inner(int first, int last) {
        int begin = last - first < 2 ? first : first + 1;
        int end = last - first < 2 ? last : last - 1;
        double sum = 0;
        for (int i = begin; i <= end; i++) {
            sum += amplitude(i);
        }
        return Math.max(LEAST_AMPLITUDE / 2, sum / (end - begin + 1));
    }

    private double missing(int hop, double amplitude) {
        return 1 - Math.min(1, amplitude(hop) / amplitude);
    }

    private double over(int hop, double amplitude) {
        double part = hop < 0 || hop >= power.length ? 0 : amplitude(hop) / amplitude;
        return part < NOISE ? 0 : Math.min(1, part);
    }

    /** How far the phase goes in a hop beyond whole turns: how far the tone is from the one looked for. */
    private double turns(int first, int last) {
        double re = 0;
        double im = 0;
        for (int i = first + 1; i < last - 1; i++) {
            re += real[i] * real[i + 1] + imaginary[i] * imaginary[i + 1];
            im += real[i] * imaginary[i + 1] - imaginary[i] * real[i + 1];
        }
        return Math.atan2(im, re) / (2 * Math.PI);
    }

    private double amplitude(int hop) {
        return Math.hypot(real[hop], imaginary[hop]);
    }
}
