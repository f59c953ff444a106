package org.stagebook.metering.loudness;

/**
 * Momentary and short-term loudness as they were every 100 ms: a view of what gating keeps anyway, so that it takes no room of
 * its own.
 */
public final class LoudnessHistory {

    private static final int MOMENTARY_HOPS = LoudnessFormula.BLOCK_TICKS / LoudnessFormula.HOP_TICKS;
    private static final int SHORT_TERM_HOPS = 30;

    private final DoubleSeries blocks;
    private final DoubleSeries shortTerms;

    LoudnessHistory(DoubleSeries blocks, DoubleSeries shortTerms) {
        this.blocks = blocks;
        this.shortTerms = shortTerms;
    }

    /**
     * Loudness of the 400 ms that end with so many whole 100 ms; negative infinity for silence, NaN before there are that many.
     *
     * @param hops 1 or more, not more than there were so far
     */
    public double momentaryLufs(int hops) {
        return hops < MOMENTARY_HOPS ? Double.NaN : LoudnessFormula.lufs(blocks.get(hops - MOMENTARY_HOPS));
    }

    /** Loudness of the 3 s that end with so many whole 100 ms, as {@link #momentaryLufs}. */
    public double shortTermLufs(int hops) {
        return hops < SHORT_TERM_HOPS ? Double.NaN : LoudnessFormula.lufs(shortTerms.get(hops - SHORT_TERM_HOPS));
    }
}
