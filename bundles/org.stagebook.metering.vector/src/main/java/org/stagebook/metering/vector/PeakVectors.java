package org.stagebook.metering.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.stagebook.metering.lanes.Lanes;

/**
 * The greatest magnitude in each lane.
 *
 * <p>Compares and blends: samples are never NaN here, and {@code max} spends most of its time on that case.
 */
final class PeakVectors {

    private static final VectorSpecies<Double> WIDE = DoubleVector.SPECIES_PREFERRED;
    private static final int L = Lanes.COUNT;
    private static final int FIRST = Lanes.PEAK_HISTORY * L;

    void find(double[] samples, int rows, double[] greatest) {
        for (int lane = 0; lane < L; lane += WIDE.length()) {
            DoubleVector peak = DoubleVector.zero(WIDE);
            int end = FIRST + rows * L + lane;
            for (int i = FIRST + lane; i < end; i += L) {
                DoubleVector magnitude =
                        DoubleVector.fromArray(WIDE, samples, i).abs();
                peak = peak.blend(magnitude, magnitude.compare(VectorOperators.GT, peak));
            }
            peak.intoArray(greatest, lane);
        }
    }
}
