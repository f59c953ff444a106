package org.stagebook.metering.lanes;

import java.util.List;
import org.stagebook.metering.loudness.KWeighting;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.truepeak.TruePeakFilter;

/**
 * What is measured, the same for every span.
 *
 * @param grid ticks, counted from the first frame
 * @param firstFrame first frame measured
 * @param endFrame first frame measured no more
 * @param endsWithSilence whether nothing follows, so that the interpolation rings out; otherwise the recording goes on
 * @param weights of each channel, 0 for one that is not heard in loudness
 * @param wanted which measures
 */
public record LanePlan(
        TickGrid grid, long firstFrame, long endFrame, boolean endsWithSilence, List<Double> weights, Wanted wanted) {

    /** K-weighting decays as e^-239t: after 200 ms what it was before is below 1e-20. */
    private static final int WARM_UP_TICKS = 20;

    private static final int MOST_TICKS_PER_LANE = 2000;
    private static final int LEAST_TICKS_PER_LANE = 10;
    private static final int MOST_WORKER_BYTES = 2 << 20;
    private static final int WINDOW_BYTES = 40 << 10;

    /**
     * Which measures.
     *
     * @param loudness whether energies at all
     * @param truePeak whether true peaks at all
     * @param series whether peaks of every tick
     */
    public record Wanted(boolean loudness, boolean truePeak, boolean series) {}

    /** Copies the list. */
    public LanePlan {
        weights = List.copyOf(weights);
    }

    int channels() {
        return weights.size();
    }

    KWeighting weighting() {
        return KWeighting.at(wanted.loudness ? grid.sampleRateHz() : KWeighting.LEAST_RATE_HZ);
    }

    TruePeakFilter interpolation() {
        return wanted.truePeak ? TruePeakFilter.at(grid.sampleRateHz()) : TruePeakFilter.NONE;
    }

    /** Interpolated values exist before this frame. */
    long peakEndFrame() {
        return endsWithSilence ? endFrame + Lanes.PEAK_HISTORY : endFrame;
    }

    /** Ticks until the last frame and the last interpolated value. */
    long ticks() {
        long frames = peakEndFrame() - firstFrame;
        long whole = grid.wholeTicks(frames);
        return grid.startFrame(whole) < frames ? whole + 1 : whole;
    }

    /** A whole number of the grid's periods, so that the boundaries of all lanes agree. */
    private int whole(long ticks) {
        int period = grid.periodTicks();
        return (int) ((ticks + period - 1) / period * period);
    }

    int warmUpTicks() {
        return wanted.loudness ? whole(WARM_UP_TICKS) : 0;
    }

    /** Parts as long as gives every thread the same work, within bounds. */
    int ticksPerLane(int threads) {
        long spans = Math.max(1, threads);
        while (ticks() > spans * Lanes.COUNT * MOST_TICKS_PER_LANE) {
            spans += threads;
        }
        long even = (ticks() + spans * Lanes.COUNT - 1) / (spans * Lanes.COUNT);
        return whole(Math.max(even, LEAST_TICKS_PER_LANE));
    }

    /** How many ticks are read and worked on at a time: what stays in the second-level cache. */
    int ticksPerWindow() {
        int tickBytes = grid.sampleRateHz() / TickGrid.TICKS_PER_SECOND * channels() * 3;
        return Math.clamp(WINDOW_BYTES / Math.max(1, tickBytes), 1, 20);
    }

    /** How many rows are loaded at a time: those of so many ticks, or fewer where they would take too much memory. */
    int mostRowsPerWindow() {
        int ticks = (grid.sampleRateHz() / TickGrid.TICKS_PER_SECOND + 1) * ticksPerWindow();
        int fitting = MOST_WORKER_BYTES / (Lanes.COUNT * channels() * Double.BYTES);
        return Math.min(ticks, Math.max(fitting, Lanes.MOST_ROWS));
    }
}
