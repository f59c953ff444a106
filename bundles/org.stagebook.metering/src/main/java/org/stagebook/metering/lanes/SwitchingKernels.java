package org.stagebook.metering.lanes;

import org.stagebook.metering.loudness.KWeighting;

/** Plain loops until the others are compiled; both carry the same state, so the change may come at any piece. */
final class SwitchingKernels implements Kernels {

    private final KernelChoice.Warmth warmth;
    private final Kernels first;
    private final Kernels then;

    SwitchingKernels(KernelChoice.Warmth warmth, Kernels first, Kernels then) {
        this.warmth = warmth;
        this.first = first;
        this.then = then;
    }

    private Kernels current() {
        return warmth.isWarm() ? then : first;
    }

    @Override
    public void peaks(double[] samples, int rows, double[] peaks) {
        current().peaks(samples, rows, peaks);
    }

    @Override
    public void weigh(double[] samples, int rows, KWeighting filter, FilterState state) {
        current().weigh(samples, rows, filter, state);
    }

    @Override
    public void interpolate(double[] samples, int rows, float[][] phases, float[] peaks) {
        current().interpolate(samples, rows, phases, peaks);
    }
}
