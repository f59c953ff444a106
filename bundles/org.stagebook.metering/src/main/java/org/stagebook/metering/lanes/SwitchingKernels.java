package org.stagebook.metering.lanes;

import java.util.function.Supplier;
import org.stagebook.metering.loudness.KWeighting;

/** Plain loops until the others are compiled; both carry the same state, so the change may come at any piece. */
final class SwitchingKernels implements Kernels {

    private final KernelChoice.Warmth warmth;
    private final Kernels first;
    private final Supplier<Kernels> then;
    private Kernels current;

    /**
     * Prepares.
     *
     * @param then makes the others; asked once, when they are known to work
     */
    SwitchingKernels(KernelChoice.Warmth warmth, Kernels first, Supplier<Kernels> then) {
        this.warmth = warmth;
        this.first = first;
        this.then = then;
        this.current = first;
    }

    private Kernels current() {
        if (isFirst() && warmth.isWarm()) {
            current = then.get();
        }
        return current;
    }

    @SuppressWarnings("ReferenceEquality") // asks which of the two objects it is
    private boolean isFirst() {
        return current == first;
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
