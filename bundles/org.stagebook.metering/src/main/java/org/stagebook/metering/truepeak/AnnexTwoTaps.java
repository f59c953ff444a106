package org.stagebook.metering.truepeak;

/**
 * The interpolating filter of ITU-R BS.1770-5, Annex 2: order 48 in four phases of twelve taps, as printed.
 *
 * <p>An output of phase <i>p</i> at sample <i>n</i> is the sum of {@code tap(p, i) * x[n - i]} over i = 0 to 11. It
 * estimates the signal at n - 5 7/8 + p/4 samples, that is 1/8, 3/8, 5/8 and 7/8 of the way between two samples: no
 * phase hands a sample through, so a true peak is the larger of the interpolated maximum and the sample peak.
 *
 * <p>The table is written for 48 kHz. Annex 2 asks for at least 192 kHz after interpolation and says that higher rates
 * need proportionately less of it, without printing a filter for them. Here:
 *
 * <ul>
 *   <li>below 96 kHz all four phases, four times oversampling;
 *   <li>from 96 kHz to below 192 kHz phases 1 and 2, whose points lie 3/8 and 5/8 between the samples. With the samples
 *       themselves no gap is wider than 3/8 of a sample, so tones up to 20 kHz at 96 kHz read at most 0.30 dB low;
 *       phases 0 and 2, half a sample apart, would read up to 0.41 dB low;
 *   <li>from 192 kHz none: the sample peak is the true peak.
 * </ul>
 */
public final class AnnexTwoTaps {

    public static final int PHASES = 4;
    public static final int TAPS_PER_PHASE = 12;

    /** Largest sum of the absolute taps of a phase: no interpolated value exceeds this many times the sample peak. */
    public static final double GREATEST_GAIN = 2.0228271484375;

    private static final double[] PHASE_0 = {
        0.0017089843750,
        0.0109863281250,
        -0.0196533203125,
        0.0332031250000,
        -0.0594482421875,
        0.1373291015625,
        0.9721679687500,
        -0.1022949218750,
        0.0476074218750,
        -0.0266113281250,
        0.0148925781250,
        -0.0083007812500
    };

    private static final double[] PHASE_1 = {
        -0.0291748046875,
        0.0292968750000,
        -0.0517578125000,
        0.0891113281250,
        -0.1665039062500,
        0.4650878906250,
        0.7797851562500,
        -0.2003173828125,
        0.1015625000000,
        -0.0582275390625,
        0.0330810546875,
        -0.0189208984375
    };

    private AnnexTwoTaps() {}

    /**
     * One tap. Phases 2 and 3 are phases 1 and 0 reversed.
     *
     * @param phase 0 to 3
     * @param index 0, for the newest sample, to 11
     */
    public static double tap(int phase, int index) {
        return switch (phase) {
            case 0 -> PHASE_0[index];
            case 1 -> PHASE_1[index];
            case 2 -> PHASE_1[TAPS_PER_PHASE - 1 - index];
            case 3 -> PHASE_0[TAPS_PER_PHASE - 1 - index];
            default -> throw new IllegalArgumentException("The filter has phases 0 to 3, not " + phase + ".");
        };
    }

    /** The phases to interpolate at a sample rate, see above; empty from 192 kHz. */
    public static int[] phasesAt(int sampleRateHz) {
        if (sampleRateHz < 96_000) {
            return new int[] {0, 1, 2, 3};
        }
        return sampleRateHz < 192_000 ? new int[] {1, 2} : new int[0];
    }
}
