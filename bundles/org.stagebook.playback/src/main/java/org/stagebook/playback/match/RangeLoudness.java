package org.stagebook.playback.match;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.loudness.KFilter;
import org.stagebook.metering.loudness.KWeighting;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.playback.plan.SourceChannels;

/** Integrated loudness of a stretch of one source, block by block (ITU-R BS.1770-5); of a stretch under 400 ms the mean. */
final class RangeLoudness {

    private final TickGrid grid;
    private final LoudnessIntegrator integrator;
    private final KFilter[] filters;
    private final double[] weights;
    private double energy;
    private long frames;
    private long tick;

    RangeLoudness(SourceChannels channels, int sampleRateHz) {
        KWeighting weighting = KWeighting.at(sampleRateHz);
        this.grid = new TickGrid(sampleRateHz);
        this.integrator = new LoudnessIntegrator(grid);
        this.filters = new KFilter[channels.count()];
        Arrays.setAll(filters, channel -> new KFilter(weighting));
        this.weights =
                channels
                        .order()
                        .map(ChannelWeights::of)
                        .orElseGet(() -> ChannelWeights.front(channels.count()))
                        .weights()
                        .stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray();
    }

    void accept(double[][] planar, int count) {
        int done = 0;
        while (done < count) {
            int piece = (int) Math.min(grid.startFrame(tick + 1) - frames, count - done);
            for (int channel = 0; channel < filters.length; channel++) {
                energy += weights[channel] * filters[channel].energy(planar[channel], done, done + piece);
            }
            done += piece;
            frames += piece;
            if (frames == grid.startFrame(tick + 1)) {
                integrator.accept(energy);
                energy = 0;
                tick++;
            }
        }
    }

    /** In LUFS; empty for silence. */
    OptionalDouble lufs() {
        integrator.acceptRest(energy, frames - grid.startFrame(tick));
        energy = 0;
        OptionalDouble gated = integrator.gated().integratedLufs();
        return gated.isPresent() ? gated : integrator.ungated().integratedLufs();
    }
}
