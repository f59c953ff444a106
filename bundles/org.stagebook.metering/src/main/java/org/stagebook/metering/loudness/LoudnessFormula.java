package org.stagebook.metering.loudness;

/** What turns weighted power into loudness, and of which blocks: ITU-R BS.1770-5, Annex 1, formulas (2) and (3). */
public final class LoudnessFormula {

    /** Ticks of 10 ms in a gating block, which is a momentary window too. */
    public static final int BLOCK_TICKS = 40;

    /** Ticks from the start of one block to the start of the next. */
    public static final int HOP_TICKS = 10;

    /** Loudness of a mean square of 1. */
    private static final double OFFSET_LU = -0.691;

    private LoudnessFormula() {}

    /** Loudness of a weighted mean square, summed over the channels; negative infinity for silence. */
    public static double lufs(double meanSquare) {
        return OFFSET_LU + 10 * Math.log10(meanSquare);
    }

    /** The weighted mean square that is so loud. */
    public static double meanSquare(double lufs) {
        return Math.pow(10, (lufs - OFFSET_LU) / 10);
    }
}
