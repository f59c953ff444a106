package org.stagebook.metering.vector;

import org.stagebook.metering.lanes.FilterState;
import org.stagebook.metering.lanes.Kernels;
import org.stagebook.metering.loudness.KWeighting;

/**
 * The loops in explicit vectors of the width the processor prefers.
 *
 * <p>What a filter remembers stays in registers from row to row instead of going through memory, and the four phases of
 * the interpolation share their sums and differences.
 */
final class VectorKernels implements Kernels {

    private final PeakVectors peaks = new PeakVectors();
    private final WeightingVectors weighting = new WeightingVectors();
    private final InterpolationVectors interpolation = new InterpolationVectors();

    @Override
    public void peaks(double[] samples, int rows, double[] greatest) {
        peaks.find(samples, rows, greatest);
    }

    @Override
    public void weigh(double[] samples, int rows, KWeighting filter, FilterState state) {
        weighting.filter(samples, rows, filter, state);
    }

    @Override
    public void interpolate(double[] samples, int rows, float[][] phases, float[] greatest) {
        interpolation.find(samples, rows, phases, greatest);
    }
}
