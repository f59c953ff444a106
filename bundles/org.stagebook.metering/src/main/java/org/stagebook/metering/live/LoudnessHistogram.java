package org.stagebook.metering.live;

import java.util.Arrays;
import org.stagebook.metering.loudness.LoudnessFormula;

/**
 * Mean squares of windows above -70 LUFS, sorted into classes of 0.001 LU that keep their sum: gates and percentiles of a day in
 * the room of a minute. Only windows in the very class of a gate can be mistaken, and that by less than 0.001 LU.
 */
final class LoudnessHistogram {

    private static final double LOWEST_LUFS = -70;
    private static final double LOWEST = LoudnessFormula.meanSquare(LOWEST_LUFS);
    private static final int PER_LU = 1_000;

    /** Up to +30 LUFS, more than any count of channels at full scale. */
    private static final int CLASSES = 100 * PER_LU;

    private final double[] sums = new double[CLASSES];
    private final int[] counts = new int[CLASSES];
    private double sum;
    private long count;

    /**
     * Takes a window.
     *
     * @param inclusive whether one exactly at -70 LUFS counts: so for loudness range, not for programme loudness
     */
    void add(double meanSquare, boolean inclusive) {
        if (meanSquare > LOWEST || (inclusive && meanSquare == LOWEST)) {
            int index = classOf(meanSquare);
            sums[index] += meanSquare;
            counts[index]++;
            sum += meanSquare;
            count++;
        }
    }

    private static int classOf(double meanSquare) {
        double index = (LoudnessFormula.lufs(meanSquare) - LOWEST_LUFS) * PER_LU;
        return (int) Math.clamp(index, 0, CLASSES - 1);
    }

    /** Programme loudness with both gates of ITU-R BS.1770-5; NaN while nothing passed them. */
    double integratedLufs() {
        if (count == 0) {
            return Double.NaN;
        }
        double gate = Math.max(LOWEST, sum / count / 10);
        double passed = 0;
        long number = 0;
        for (int index = firstAbove(gate); index < CLASSES; index++) {
            passed += sums[index];
            number += counts[index];
        }
        return number == 0 ? Double.NaN : LoudnessFormula.lufs(passed / number);
    }

    /** Loudness range by EBU Tech 3342, 10th to 95th percentile above a gate 20 LU below the mean; NaN while nothing passed. */
    double rangeLu() {
        if (count == 0) {
            return Double.NaN;
        }
        int first = firstAbove(Math.max(LOWEST, sum / count / 100));
        long number = 0;
        for (int index = first; index < CLASSES; index++) {
            number += counts[index];
        }
        if (number == 0) {
            return Double.NaN;
        }
        double low = atRank(first, Math.round((number - 1) * 0.10));
        double high = atRank(first, Math.round((number - 1) * 0.95));
        return 10 * Math.log10(high / low);
    }

    /** The class of the gate counts when what is in it lies above on the whole. */
    private int firstAbove(double gate) {
        int index = classOf(gate);
        return counts[index] > 0 && sums[index] >= gate * counts[index] ? index : index + 1;
    }

    private double atRank(int first, long rank) {
        int index = first;
        long passed = counts[first];
        while (passed <= rank) {
            index++;
            passed += counts[index];
        }
        return sums[index] / counts[index];
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
        sum = 0;
        count = 0;
    }
}
