package org.stagebook.metering.truepeak;

import java.util.Arrays;

/** The phases that interpolate at one sample rate, none where the rate is its own oversampling. */
public final class TruePeakFilter {

    /** A filter that interpolates nothing. */
    public static final TruePeakFilter NONE = new TruePeakFilter(new double[0][]);

    /** Taps as {@code phases[phase][index]}, index 0 for the newest sample. */
    private final double[][] phases;

    private TruePeakFilter(double[][] phases) {
        this.phases = phases;
    }

    /** The filter of ITU-R BS.1770-5, Annex 2 for a sample rate. */
    public static TruePeakFilter at(int sampleRateHz) {
        int[] used = AnnexTwoTaps.phasesAt(sampleRateHz);
        double[][] phases = new double[used.length][AnnexTwoTaps.TAPS_PER_PHASE];
        for (int phase = 0; phase < used.length; phase++) {
            for (int index = 0; index < AnnexTwoTaps.TAPS_PER_PHASE; index++) {
                phases[phase][index] = AnnexTwoTaps.tap(used[phase], index);
            }
        }
        return new TruePeakFilter(phases);
    }

    /** Whether there is anything to interpolate. */
    public boolean interpolates() {
        return phases.length > 0;
    }

    /** The taps in single precision, as {@code [phase][index]}, index 0 for the newest sample. */
    public float[][] singles() {
        float[][] singles = new float[phases.length][AnnexTwoTaps.TAPS_PER_PHASE];
        for (int phase = 0; phase < phases.length; phase++) {
            for (int index = 0; index < singles[phase].length; index++) {
                singles[phase][index] = (float) phases[phase][index];
            }
        }
        return singles;
    }

    /** No interpolated value exceeds the greatest sample it is made from by more than this factor. */
    public double greatestGain() {
        return Arrays.stream(phases)
                .mapToDouble(taps -> Arrays.stream(taps).map(Math::abs).sum())
                .max()
                .orElse(1);
    }

    /**
     * The greatest interpolated magnitude at one sample.
     *
     * @param samples hold it
     * @param newest index of the newest sample
     * @param step from one sample to the next in the array
     */
    public double magnitudeAt(double[] samples, int newest, int step) {
        double greatest = 0;
        for (double[] taps : phases) {
            double sum = 0;
            for (int index = 0; index < taps.length; index++) {
                sum += taps[index] * samples[newest - index * step];
            }
            greatest = Math.max(greatest, Math.abs(sum));
        }
        return greatest;
    }
}
