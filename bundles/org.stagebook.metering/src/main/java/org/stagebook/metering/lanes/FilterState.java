package org.stagebook.metering.lanes;

import java.util.Arrays;
import org.stagebook.metering.level.UsableSamples;

/** What a K-weighting of one channel remembers from one row to the next, in every lane. */
public final class FilterState {

    /** The latest two rows behind the high-pass, older first. */
    final double[] highPassed = new double[Lanes.FILTER_HISTORY * Lanes.COUNT];

    /** The latest two rows behind both stages, older first. */
    final double[] weighted = new double[Lanes.FILTER_HISTORY * Lanes.COUNT];

    /** Sums of squares since they were last cleared. */
    final double[] energies = new double[Lanes.COUNT];

    /** At rest. */
    public FilterState() {}

    /** The latest two rows behind the high-pass, older first; for kernels. */
    public double[] highPassed() {
        return highPassed;
    }

    /** The latest two rows behind both stages, older first; for kernels. */
    public double[] weighted() {
        return weighted;
    }

    /** Sums of squares so far; for kernels. */
    public double[] energies() {
        return energies;
    }

    void clear() {
        Arrays.fill(highPassed, 0);
        Arrays.fill(weighted, 0);
        Arrays.fill(energies, 0);
    }

    /** Begins the sums anew. */
    public void clearEnergies() {
        Arrays.fill(energies, 0);
    }

    /** Ends decays before they become denormal numbers, which stall the processor. */
    public void settle() {
        settle(highPassed);
        settle(weighted);
    }

    private static void settle(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = UsableSamples.flushed(values[i]);
        }
    }
}
