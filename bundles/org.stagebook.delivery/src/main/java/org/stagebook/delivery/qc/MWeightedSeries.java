package org.stagebook.delivery.qc;

import java.util.OptionalDouble;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What one file has in every 10 ms as a theatre plays it, with M-weighting: so that Leq(m), ISO 21727, of any window is known
 * afterwards, of what lies between two pops for instance. Windows are rounded to whole ticks.
 */
public final class MWeightedSeries {

    private final TickGrid grid;
    private final long frames;
    private final double[] energies;

    /**
     * Wraps the values.
     *
     * @param energies of each tick, the last of which need not be whole: sums of weighted squares over frames and, by how loud each
     *     plays, channels
     */
    public MWeightedSeries(TickGrid grid, long frames, double[] energies) {
        this.grid = grid;
        this.frames = frames;
        this.energies = energies.clone();
    }

    /** The equivalent level of a window in dB; absent for digital silence and for no sound. */
    public OptionalDouble levelDb(FrameRange range) {
        int from = tick(range.startFrame());
        int to = range.endFrame() >= frames ? energies.length : tick(range.endFrame());
        double energy = 0;
        for (int tick = from; tick < to; tick++) {
            energy += energies[tick];
        }
        long count = Math.min(frames, grid.startFrame(to)) - grid.startFrame(from);
        return energy > 0 && count > 0
                ? OptionalDouble.of(10 * Math.log10(energy / count) + ChannelCalibration.DB_OF_MEAN_SQUARE_1)
                : OptionalDouble.empty();
    }

    private int tick(long frame) {
        long rate = grid.sampleRateHz();
        return (int) Math.min(energies.length, (frame * TickGrid.TICKS_PER_SECOND + rate / 2) / rate);
    }
}
