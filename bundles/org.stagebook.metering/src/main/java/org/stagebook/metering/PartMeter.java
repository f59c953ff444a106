package org.stagebook.metering;

import java.util.OptionalDouble;
import org.stagebook.metering.lanes.SpanResult;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.weighting.FrameRange;

/** Measures one part of a programme from the ticks of the whole. */
final class PartMeter {

    private final TickGrid grid;
    private final long originFrame;
    private final long firstTick;
    private final long endTick;
    private final boolean gated;
    private final LoudnessIntegrator integrator;
    private double samplePeak;
    private double truePeak;

    /**
     * Prepares.
     *
     * @param measured what the ticks are of
     * @param part what is wanted of it
     */
    PartMeter(TickGrid grid, FrameRange measured, FrameRange part, boolean gated) {
        this.grid = grid;
        this.originFrame = measured.startFrame();
        this.firstTick = tick(Math.max(part.startFrame(), originFrame) - originFrame);
        this.endTick = Math.max(firstTick, tick(Math.min(part.endFrame(), measured.endFrame()) - originFrame));
        this.gated = gated;
        this.integrator = new LoudnessIntegrator(grid);
    }

    private long tick(long frames) {
        return Math.round((double) frames * TickGrid.TICKS_PER_SECOND / grid.sampleRateHz());
    }

    /** Takes a tick of the whole, if it is in the part. */
    void accept(long tick, SpanResult ticks, int index) {
        if (tick >= firstTick && tick < endTick) {
            integrator.accept(ticks.energy(index));
            samplePeak = Math.max(samplePeak, ticks.samplePeak(index));
            truePeak = Math.max(truePeak, ticks.truePeak(index));
        }
    }

    PartMeasurement result() {
        FrameRange range =
                new FrameRange(originFrame + grid.startFrame(firstTick), originFrame + grid.startFrame(endTick));
        return new PartMeasurement(
                range, gated ? integrator.gated() : integrator.ungated(), decibels(samplePeak), decibels(truePeak));
    }

    private static OptionalDouble decibels(double amplitude) {
        return amplitude > 0 ? OptionalDouble.of(20 * Math.log10(amplitude)) : OptionalDouble.empty();
    }
}
