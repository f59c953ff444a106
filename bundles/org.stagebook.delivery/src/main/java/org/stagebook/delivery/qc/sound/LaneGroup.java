package org.stagebook.delivery.qc.sound;

import java.util.Arrays;
import org.stagebook.metering.lanes.FilterState;
import org.stagebook.metering.lanes.Kernels;
import org.stagebook.metering.lanes.Lanes;
import org.stagebook.metering.loudness.KWeighting;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.truepeak.TruePeakFilter;

/**
 * Takes up to sixteen channels at once through the kernels of metering, one in each lane, whichever files they are of: weighted
 * energy, sample peak, true peak and roughness.
 */
final class LaneGroup {

    private static final int L = Lanes.COUNT;
    private static final int HISTORY = Lanes.PEAK_HISTORY;

    /** Single precision errs by so much at most. */
    private static final double NEAR = 1 + 2e-6;

    /** An interpolated value lies so many frames before the newest sample it is made from. */
    private static final int LATE_FRAMES = 5;

    private final Lane[] lanes;
    private final TickGrid grid;
    private final Kernels kernels;
    private final KWeighting weighting;
    private final TruePeakFilter filter;
    private final float[][] taps;
    private final FilterState state = new FilterState();
    private final Roughness roughness = new Roughness();
    private final RoughPlaces places = new RoughPlaces();
    private final double[] rows = new double[(HISTORY + Lanes.MOST_ROWS) * L];
    private final double[] peaks = new double[L];
    private final float[] interpolated = new float[L];
    private final double[] rough = new double[L];
    private final double[] roughMeans = new double[L];
    private final LaneTicks ticks = new LaneTicks();

    /**
     * Prepares.
     *
     * @param lanes at most sixteen channels
     */
    LaneGroup(Lane[] lanes, TickGrid grid, Kernels kernels) {
        this.lanes = lanes.clone();
        this.grid = grid;
        this.kernels = kernels;
        this.weighting = KWeighting.at(grid.sampleRateHz());
        this.filter = TruePeakFilter.at(grid.sampleRateHz());
        this.taps = filter.singles();
    }

    LaneTicks ticks() {
        return ticks;
    }

    Lane[] lanes() {
        return lanes;
    }

    /** Takes the next block. */
    void accept(SoundBlock block, long firstTick) {
        int at = block.history();
        for (int tick = 0; tick < BlockPlan.BLOCK_TICKS; tick++) {
            int count = (int) grid.frames(firstTick + tick, firstTick + tick + 1);
            beginTick(tick);
            int pieces = (count + Lanes.MOST_ROWS - 1) / Lanes.MOST_ROWS;
            for (int piece = 0; piece < pieces; piece++) {
                int from = count * piece / pieces;
                int to = count * (piece + 1) / pieces;
                piece(block, at + from, to - from, tick);
            }
            at += count;
            endTick(tick);
        }
    }

    private void beginTick(int tick) {
        Arrays.fill(ticks.samplePeaks[tick], 0);
        Arrays.fill(ticks.truePeaks[tick], 0);
    }

    private void endTick(int tick) {
        System.arraycopy(state.energies(), 0, ticks.energies[tick], 0, L);
        state.clearEnergies();
        state.settle();
    }

    private void piece(SoundBlock block, int at, int count, int tick) {
        load(block, at, count);
        kernels.peaks(rows, count, peaks);
        hold(peaks, ticks.samplePeaks[tick]);
        kernels.weigh(rows, count, weighting, state);
        if (filter.interpolates()) {
            kernels.interpolate(rows, count, taps, interpolated);
            hold(interpolated, ticks.truePeaks[tick]);
        }
        raise(block.startFrame() + at - block.history(), count);
        roughness.look(rows, count, rough, roughMeans);
        places.accept(rough, roughMeans, lanes, block.startFrame() + at - block.history(), count);
        System.arraycopy(rows, count * L, rows, 0, HISTORY * L);
    }

    private void load(SoundBlock block, int at, int count) {
        for (int lane = 0; lane < lanes.length; lane++) {
            transpose(block.channels(lanes[lane].file())[lanes[lane].channel()], at, count, rows, HISTORY * L + lane);
        }
    }

    private static void transpose(double[] samples, int from, int count, double[] rows, int first) {
        for (int i = 0; i < count; i++) {
            rows[first + i * L] = samples[from + i];
        }
    }

    private static void hold(double[] values, double[] held) {
        for (int lane = 0; lane < L; lane++) {
            held[lane] = Math.max(held[lane], values[lane]);
        }
    }

    private static void hold(float[] values, float[] held) {
        for (int lane = 0; lane < L; lane++) {
            held[lane] = Math.max(held[lane], values[lane]);
        }
    }

    /** Finds the exact place and size of what is greater than all before. */
    private void raise(long startFrame, int count) {
        for (int lane = 0; lane < lanes.length; lane++) {
            Lane of = lanes[lane];
            if (peaks[lane] > of.samplePeak()) {
                of.raiseSample(peaks[lane], startFrame + rowOf(peaks[lane], lane));
            }
            if (interpolated[lane] > of.truePeak() * NEAR) {
                refine(of, lane, startFrame, count);
            }
        }
    }

    private int rowOf(double peak, int lane) {
        int row = 0;
        while (Math.abs(rows[(HISTORY + row) * L + lane]) != peak) {
            row++;
        }
        return row;
    }

    private void refine(Lane of, int lane, long startFrame, int count) {
        for (int row = 0; row < count; row++) {
            double magnitude = filter.magnitudeAt(rows, (HISTORY + row) * L + lane, L);
            if (magnitude > of.truePeak()) {
                of.raiseTrue(magnitude, Math.max(0, startFrame + row - LATE_FRAMES));
            }
        }
    }
}
