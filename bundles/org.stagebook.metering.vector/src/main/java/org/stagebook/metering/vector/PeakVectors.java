package org.stagebook.metering.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.stagebook.metering.lanes.Lanes;

/** The greatest magnitude in each lane. */
final class PeakVectors {

    private static final VectorSpecies<Double> WIDE = DoubleVector.SPECIES_PREFERRED;
    private static final int L = Lanes.COUNT;
    private static final int FIRST = Lanes.PEAK_HISTORY * L;

    void find(double[] samples, int rows, double[] greatest) {
        for (int lane = 0; lane < L; lane += WIDE.length()) {
            DoubleVector peak = DoubleVector.zero(WIDE);
            int end = FIRST + rows * L + lane;
            for (int i = FIRST + lane; i < end; i += L) {
                peak = peak.max(DoubleVector.fromArray(WIDE, samples, i).abs());
            }
            peak.intoArray(greatest, lane);
        }
    }
}
