package org.stagebook.metering.dialogue;

import org.stagebook.metering.loudness.LoudnessFormula;

/**
 * The overlapping blocks of ITU-R BS.1770-5 over a series of K-weighted energies: 400 ms long, 100 ms apart, an incomplete
 * last one left out.
 */
final class EnergyBlocks {

    /** Of the series. */
    static final int STEP_MILLISECONDS = 10;

    static final int BLOCK_STEPS = LoudnessFormula.BLOCK_TICKS;
    static final int HOP_STEPS = LoudnessFormula.HOP_TICKS;

    private final double[] energies;

    /**
     * @param energies mean squares of each 10 ms, summed over the channels by their weights
     */
    EnergyBlocks(double[] energies) {
        this.energies = energies;
    }

    /** How many complete blocks there are. */
    int count() {
        return energies.length < BLOCK_STEPS ? 0 : (energies.length - BLOCK_STEPS) / HOP_STEPS + 1;
    }

    /** Mean energy of a block, silent where the series has ended; NaN where it holds no number. */
    double energy(int block) {
        double sum = 0;
        int start = block * HOP_STEPS;
        for (int i = start; i < Math.min(start + BLOCK_STEPS, energies.length); i++) {
            sum += energies[i];
        }
        return Double.isFinite(sum) ? sum / BLOCK_STEPS : Double.NaN;
    }
}
