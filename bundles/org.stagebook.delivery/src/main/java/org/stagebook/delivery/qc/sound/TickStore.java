package org.stagebook.delivery.qc.sound;

import java.util.Arrays;
import org.stagebook.delivery.qc.TickSeries;
import org.stagebook.metering.loudness.TickGrid;

/** Gathers the ticks of one file, and gives what comes after its last frame to its last tick. */
final class TickStore {

    private final TickGrid grid;
    private final long frames;
    private final int ticks;
    private final int whole;
    private final double[] energies;
    private final float[] samplePeaks;
    private final float[] truePeaks;
    private final byte[] channels;

    TickStore(TickGrid grid, long frames) {
        this.grid = grid;
        this.frames = frames;
        this.whole = Math.toIntExact(grid.wholeTicks(frames));
        this.ticks = grid.startFrame(whole) < frames ? whole + 1 : whole;
        this.energies = new double[ticks];
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
        if (tick < ticks) {
            energies[at] += energy;
        }
        float peak = (float) Math.max(truePeak, samplePeak);
        samplePeaks[at] = Math.max(samplePeaks[at], (float) samplePeak);
        if (peak > truePeaks[at]) {
            truePeaks[at] = peak;
            channels[at] = (byte) channel;
        }
    }

    TickSeries series(boolean loudness) {
        double[] rest = whole < ticks ? new double[] {energies[whole]} : new double[0];
        return new TickSeries(
                grid,
                frames,
                new TickSeries.Columns(Arrays.copyOf(energies, whole), rest, samplePeaks, truePeaks, channels),
                loudness);
    }
}
