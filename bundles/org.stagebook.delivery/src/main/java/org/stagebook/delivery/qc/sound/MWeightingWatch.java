package org.stagebook.delivery.qc.sound;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.delivery.qc.MWeightedSeries;
import org.stagebook.metering.weighting.ChannelCalibration;
import org.stagebook.metering.weighting.LfeCalibration;
import org.stagebook.metering.weighting.SquareSum;
import org.stagebook.metering.weighting.WeightingCurve;
import org.stagebook.metering.weighting.WeightingFilter;

/** Weights one file for Leq(m), where that is asked for. */
public final class MWeightingWatch implements SoundWatch {

    private final int file;
    private final BlockPlan plan;
    private final long frames;
    private final int channels;
    private final OrderWeights gains;
    private final List<WeightingFilter> filters;
    private final double[] piece = new double[WeightingFilter.BLOCK];
    private final double[] weighted = new double[WeightingFilter.BLOCK];
    private final double[][] energies;
    private int tick;

    /** Prepares; as cinemas play it, the LFE 10 dB louder. */
    public MWeightingWatch(int file, Recording recording, BlockPlan plan) {
        this.channels = recording.format().channels();
        this.file = file;
        this.plan = plan;
        this.frames = recording.format().frames();
        this.gains = recording
                .channels()
                .order()
                .map(order -> OrderWeights.of(order, MWeightingWatch::gains))
                .orElseGet(() -> OrderWeights.of(factors(ChannelCalibration.screen(channels))));
        this.filters = Stream.generate(
                        () -> new WeightingFilter(WeightingCurve.M, plan.grid().sampleRateHz()))
                .limit(channels)
                .toList();
        int whole = Math.toIntExact(plan.grid().wholeTicks(frames));
        this.energies = new double[gains.count()][plan.grid().startFrame(whole) < frames ? whole + 1 : whole];
    }

    private static double[] gains(ChannelOrder order) {
        return factors(ChannelCalibration.of(order, LfeCalibration.IN_BAND_GAIN_10_DB));
    }

    private static double[] factors(ChannelCalibration calibration) {
        return calibration.gainsDb().stream()
                .mapToDouble(gain -> Math.pow(10, gain / 10))
                .toArray();
    }

    @Override
    public void accept(SoundBlock block) {
        for (int part = 0; part < BlockPlan.BLOCK_TICKS && tick < energies[0].length; part++) {
            long start = plan.grid().startFrame(tick);
            long end = Math.min(frames, plan.grid().startFrame(tick + 1L));
            int at = block.history() + (int) (start - block.startFrame());
            for (int channel = 0; channel < channels; channel++) {
                double energy = energy(block.channels(file)[channel], at, (int) (end - start), channel);
                for (int row = 0; row < energies.length; row++) {
                    energies[row][tick] += gains.rows().get(row)[channel] * energy;
                }
            }
            tick++;
        }
    }

    private double energy(double[] samples, int from, int count, int channel) {
        double energy = 0;
        for (int done = 0; done < count; done += piece.length) {
            int length = Math.min(piece.length, count - done);
            System.arraycopy(samples, from + done, piece, 0, length);
            filters.get(channel).filter(piece, length, weighted);
            energy += SquareSum.of(weighted, length);
        }
        return energy;
    }

    @Override
    public void relate(SoundBlock block) {
        // One file has nothing to be related to.
    }

    /** What was weighted. */
    public MWeightedSeries series() {
        return new MWeightedSeries(plan.grid(), frames, energies[0]);
    }

    /** The same if the channels are in another of the trade's orders. */
    public MWeightedSeries series(ChannelOrder other) {
        return new MWeightedSeries(plan.grid(), frames, energies[gains.row(gains(other))]);
    }
}
