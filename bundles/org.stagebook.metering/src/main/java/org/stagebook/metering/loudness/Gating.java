package org.stagebook.metering.loudness;

import java.util.Arrays;
import java.util.OptionalDouble;

/** What the gates let through: programme loudness (ITU-R BS.1770-5, Annex 1) and loudness range (EBU Tech 3342). */
final class Gating {

    private static final double ABSOLUTE_GATE = LoudnessFormula.meanSquare(-70);
    private static final double TEN_LU_BELOW = 0.1;
    private static final double TWENTY_LU_BELOW = 0.01;

    private Gating() {}

    /** In LUFS; absent for silence and where a sample beyond all measure overflowed. */
    static OptionalDouble lufs(double meanSquare) {
        boolean defined = meanSquare > 0 && meanSquare < Double.POSITIVE_INFINITY;
        return defined ? OptionalDouble.of(LoudnessFormula.lufs(meanSquare)) : OptionalDouble.empty();
    }

    /** Gated loudness of the mean squares of 400 ms blocks, formulas (5) to (7): both gates strictly greater. */
    static OptionalDouble integrated(DoubleSeries blocks) {
        OptionalDouble ungated = meanAbove(blocks, ABSOLUTE_GATE);
        if (ungated.isEmpty()) {
            return OptionalDouble.empty();
        }
        double relativeGate = Math.max(ABSOLUTE_GATE, ungated.getAsDouble() * TEN_LU_BELOW);
        OptionalDouble mean = meanAbove(blocks, relativeGate);
        return mean.isEmpty() ? mean : lufs(mean.getAsDouble());
    }

    private static OptionalDouble meanAbove(DoubleSeries blocks, double gate) {
        double sum = 0;
        int count = 0;
        for (int index = 0; index < blocks.size(); index++) {
            double block = blocks.get(index);
            if (block > gate) {
                sum += block;
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    /** Distance of the 10th from the 95th percentile of gated short-term loudness; gates are inclusive. */
    static OptionalDouble range(DoubleSeries shortTerms) {
        OptionalDouble audible = meanAbove(shortTerms, Math.nextDown(ABSOLUTE_GATE));
        if (audible.isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] sorted = from(shortTerms, Math.max(ABSOLUTE_GATE, audible.getAsDouble() * TWENTY_LU_BELOW));
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(sorted);
        double low = sorted[(int) Math.round((sorted.length - 1) * 0.10)];
        double high = sorted[(int) Math.round((sorted.length - 1) * 0.95)];
        double range = 10 * Math.log10(high / low);
        return Double.isFinite(range) ? OptionalDouble.of(range) : OptionalDouble.empty();
    }

    /** Counted first, so that a day of values is kept once more and not three times. */
    private static double[] from(DoubleSeries values, double gate) {
        int count = 0;
        for (int index = 0; index < values.size(); index++) {
            count += values.get(index) >= gate ? 1 : 0;
        }
        double[] passed = new double[count];
        int filled = 0;
        for (int index = 0; index < values.size(); index++) {
            if (values.get(index) >= gate) {
                passed[filled++] = values.get(index);
            }
        }
        return passed;
    }
}
