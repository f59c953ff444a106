package org.stagebook.metering.lanes;

import org.stagebook.metering.loudness.KWeighting;
import org.stagebook.metering.truepeak.TruePeakFilter;

/** Runs loops on made-up sound until the compiler has made the most of them. */
final class KernelWarmUp implements Runnable {

    private static final int RATE_HZ = 48_000;
    private static final int RUNS = 20_000;

    private final Kernels kernels;
    private final KWeighting weighting = KWeighting.at(RATE_HZ);
    private final float[][] taps = TruePeakFilter.at(RATE_HZ).singles();
    private final FilterState state = new FilterState();
    private final double[] samples = new double[(Lanes.PEAK_HISTORY + Lanes.MOST_ROWS) * Lanes.COUNT];
    private final double[] peaks = new double[Lanes.COUNT];
    private final float[] interpolated = new float[Lanes.COUNT];

    KernelWarmUp(Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public void run() {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Math.sin(i * 0.37);
        }
        for (int run = 0; run < RUNS; run++) {
            int rows = Lanes.MOST_ROWS - run % 5;
            kernels.peaks(samples, rows, peaks);
            kernels.weigh(samples, rows, weighting, state);
            kernels.interpolate(samples, rows, taps, interpolated);
            state.clear();
        }
    }
}
