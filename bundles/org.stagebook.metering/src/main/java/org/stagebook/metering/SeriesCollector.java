package org.stagebook.metering;

import org.stagebook.metering.lanes.SpanResult;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;

/** Gathers values along time, every 100 ms. */
final class SeriesCollector {

    private final LoudnessIntegrator integrator;
    private final SeriesColumns columns;
    private float samplePeak;
    private float truePeak;

    /** Gathers beside an integrator, which takes each tick first. */
    SeriesCollector(TickGrid grid, long originFrame, LoudnessIntegrator integrator) {
        this.integrator = integrator;
        this.columns = new SeriesColumns(grid, originFrame, integrator.history());
    }

    void accept(SpanResult ticks, int index) {
        samplePeak = Math.max(samplePeak, ticks.samplePeak(index));
        truePeak = Math.max(truePeak, ticks.truePeak(index));
        if (integrator.ticks() % SeriesColumns.TICKS == 0) {
            columns.add(samplePeak, truePeak);
            samplePeak = 0;
            truePeak = 0;
        }
    }

    MeasurementSeries series() {
        return new MeasurementSeries(columns);
    }
}
