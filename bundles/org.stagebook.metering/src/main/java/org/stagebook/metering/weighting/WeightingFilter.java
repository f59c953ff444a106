package org.stagebook.metering.weighting;

import java.util.Arrays;

/**
 * A frequency weighting of one channel, block after block.
 *
 * <p>Within 0.02 dB of the standard's network up to 0.9 of half the sample rate. Minimum phase: it delays no more than the
 * network does. Allocates only when it is made.
 */
public final class WeightingFilter {

    /** How many samples one call may filter. */
    public static final int BLOCK = 512;

    private static final int HISTORY = WeightingDesign.TAPS - 1;

    private final WeightingDesign design;
    private final int sampleRateHz;
    private final Cascade cascade;
    private final double[] taps;

    /** Worked with during a call only: filters that take turns share it. */
    private final double[][] delayed;

    private final double[] filtered = new double[HISTORY + BLOCK];

    /**
     * Designs the filter.
     *
     * @param sampleRateHz positive
     */
    public WeightingFilter(WeightingCurve curve, int sampleRateHz) {
        this(WeightingDesign.of(curve, sampleRateHz), sampleRateHz, new double[WeightingDesign.TAPS][BLOCK]);
    }

    private WeightingFilter(WeightingDesign design, int sampleRateHz, double[][] delayed) {
        this.sampleRateHz = sampleRateHz;
        this.design = design;
        this.delayed = delayed;
        this.cascade = new Cascade(design.sections());
        this.taps = design.taps().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The same for another channel, filtered in turn with this one on the same thread: they share what they work with. */
    WeightingFilter another() {
        return new WeightingFilter(design, sampleRateHz, delayed);
    }

    /** What this filter does to a sine of a frequency below half the sample rate, in dB. */
    public double gainDb(double frequencyHz) {
        return design.gainDb(2 * Math.PI * frequencyHz / sampleRateHz);
    }

    /**
     * Weights the next samples.
     *
     * @param samples finite ones
     * @param count at most {@value #BLOCK}
     * @param weighted where they are put, from index 0 on; may be the same array
     */
    public void filter(double[] samples, int count, double[] weighted) {
        System.arraycopy(samples, 0, filtered, HISTORY, count);
        cascade.run(filtered, HISTORY, count);
        convolve(count, weighted);
        System.arraycopy(filtered, count, filtered, 0, HISTORY);
    }

    /** Each tap has a copy of its own, shifted by its delay: loops without offsets become vector instructions. */
    private void convolve(int count, double[] weighted) {
        Arrays.fill(weighted, 0, count, 0);
        for (int k = 0; k < WeightingDesign.TAPS; k++) {
            System.arraycopy(filtered, HISTORY - k, delayed[k], 0, count);
        }
        for (int k = 0; k < WeightingDesign.TAPS; k += 2) {
            addPair(k, count, weighted);
        }
    }

    private void addPair(int tap, int count, double[] weighted) {
        double gain = taps[tap];
        double nextGain = taps[tap + 1];
        double[] one = delayed[tap];
        double[] next = delayed[tap + 1];
        for (int i = 0; i < count; i++) {
            weighted[i] += gain * one[i] + nextGain * next[i];
        }
    }
}
