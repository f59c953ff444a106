package org.stagebook.metering;

import java.util.OptionalDouble;
import org.stagebook.metering.loudness.LoudnessIntegrator;

/**
 * Follows the peak to short-term loudness ratio (PSR), a value every 100 ms: how far the true peak of 3 s stands above their
 * loudness. Keeps the peaks of those 3 s and nothing else.
 */
final class PeakToShortTerm {

    private static final int HOP_TICKS = 10;
    private static final int HOPS = 30;
    /** Short-term loudness that is no programme: the absolute gate of EBU Tech 3342. */
    private static final double SILENT_LUFS = -70;

    private final double[] peaks = new double[HOPS];
    private double peak;
    private double least = Double.POSITIVE_INFINITY;

    /** Takes a tick after the integrator has taken it. */
    void accept(double truePeak, LoudnessIntegrator integrator) {
        peak = Math.max(peak, truePeak);
        long ticks = integrator.ticks();
        if (ticks % HOP_TICKS == 0) {
            peaks[(int) (ticks / HOP_TICKS % HOPS)] = peak;
            peak = 0;
            look(integrator.latestShortTermLufs());
        }
    }

    /** NaN, before there are 3 s, is not above anything. */
    private void look(double shortTermLufs) {
        if (shortTermLufs >= SILENT_LUFS) {
            least = Math.min(least, 20 * Math.log10(greatest()) - shortTermLufs);
        }
    }

    private double greatest() {
        double greatest = 0;
        for (double one : peaks) {
            greatest = Math.max(greatest, one);
        }
        return greatest;
    }

    /** The least so far, in LU; absent for less than 3 s and for silence. */
    OptionalDouble leastLu() {
        return Double.isFinite(least) ? OptionalDouble.of(least) : OptionalDouble.empty();
    }
}
