package org.stagebook.metering;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.metering.lanes.SpanResult;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;

/** Gathers values along time, every 100 ms. */
final class SeriesCollector {

    private static final int TICKS = 10;

    private final TickGrid grid;
    private final long originFrame;
    private final LoudnessIntegrator integrator;
    private final List<MeasurementSeries.Point> points = new ArrayList<>();
    private double samplePeak;
    private double truePeak;

    /** Gathers beside an integrator, which takes each tick first. */
    SeriesCollector(TickGrid grid, long originFrame, LoudnessIntegrator integrator) {
        this.grid = grid;
        this.originFrame = originFrame;
        this.integrator = integrator;
    }

    void accept(SpanResult ticks, int index) {
        samplePeak = Math.max(samplePeak, ticks.samplePeak(index));
        truePeak = Math.max(truePeak, ticks.truePeak(index));
        if (integrator.ticks() % TICKS == 0) {
            points.add(new MeasurementSeries.Point(
                    originFrame + grid.startFrame(integrator.ticks()),
                    integrator.latestMomentaryLufs(),
                    integrator.latestShortTermLufs(),
                    20 * Math.log10(samplePeak),
                    20 * Math.log10(truePeak)));
            samplePeak = 0;
            truePeak = 0;
        }
    }

    MeasurementSeries series() {
        return new MeasurementSeries(points);
    }
}
