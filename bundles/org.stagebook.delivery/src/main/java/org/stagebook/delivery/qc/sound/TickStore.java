package org.stagebook.delivery.qc.sound;

import java.util.Arrays;
import java.util.List;
import org.stagebook.delivery.qc.TickSeries;
import org.stagebook.metering.loudness.TickGrid;

/** Gathers the ticks of one file, and gives what comes after its last frame to its last tick. */
final class TickStore {

    private final TickGrid grid;
    private final long frames;
    private final int ticks;
    private final int whole;
    private final List<double[]> weights;
    private final double[][] energies;
    private final float[] samplePeaks;
    private final float[] truePeaks;
    private final byte[] channels;

    /** @param weights of each channel, by several orders */
    TickStore(TickGrid grid, long frames, OrderWeights weights) {
        this.weights = weights.rows();
        this.grid = grid;
        this.frames = frames;
        this.whole = Math.toIntExact(grid.wholeTicks(frames));
        this.ticks = grid.startFrame(whole) < frames ? whole + 1 : whole;
        this.energies = new double[weights.count()][ticks];
        this.samplePeaks = new float[ticks];
        this.truePeaks = new float[ticks];
        this.channels = new byte[ticks];
    }

    /** Adds one channel's part of one tick; power after the end is no part of it, peaks that ring out are. */
    void add(long tick, int channel, double energy, double samplePeak, double truePeak) {
        if (ticks == 0 || tick > ticks) {
            return;
        }
        int at = (int) Math.min(tick, ticks - 1);
        for (int row = 0; tick < ticks && row < energies.length; row++) {
            double weight = weights.get(row)[channel];
            energies[row][at] += weight == 0 ? 0 : weight * energy;
        }
        float peak = (float) Math.max(truePeak, samplePeak);
        samplePeaks[at] = Math.max(samplePeaks[at], (float) samplePeak);
        if (peak > truePeaks[at]) {
            truePeaks[at] = peak;
            channels[at] = (byte) channel;
        }
    }

    TickSeries series(boolean loudness) {
        return series(0, loudness);
    }

    /** By another of the orders. */
    TickSeries series(int row, boolean loudness) {
        double[] rest = whole < ticks ? new double[] {energies[row][whole]} : new double[0];
        return new TickSeries(
                grid,
                frames,
                new TickSeries.Columns(Arrays.copyOf(energies[row], whole), rest, samplePeaks, truePeaks, channels),
                loudness);
    }
}
