package org.stagebook.metering;

import java.util.List;
import java.util.Optional;
import org.stagebook.metering.lanes.SpanResult;
import org.stagebook.metering.lanes.TickConsumer;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.loudness.TickGrid;
import org.stagebook.metering.weighting.FrameRange;

/** Makes of the ticks what was asked for: loudness, parts, values along time. */
final class TickCollector implements TickConsumer {

    private final MeasurementRequest request;
    private final LoudnessIntegrator integrator;
    private final List<PartMeter> parts;
    private final Optional<SeriesCollector> series;

    TickCollector(TickGrid grid, FrameRange measured, MeasurementRequest request) {
        this.request = request;
        this.integrator = new LoudnessIntegrator(grid);
        boolean gated = request.revision().isGated();
        this.parts = request.parts().stream()
                .map(part -> new PartMeter(grid, measured, part, gated))
                .toList();
        this.series = request.series()
                ? Optional.of(new SeriesCollector(grid, measured.startFrame(), integrator))
                : Optional.empty();
    }

    @Override
    public void accept(SpanResult ticks, int count) {
        for (int index = 0; index < count; index++) {
            for (PartMeter part : parts) {
                part.accept(integrator.ticks(), ticks, index);
            }
            integrator.accept(ticks.energy(index));
            if (series.isPresent()) {
                series.get().accept(ticks, index);
            }
        }
    }

    @Override
    public void acceptRest(double energy, long frames) {
        integrator.acceptRest(energy, frames);
    }

    Loudness loudness() {
        return request.revision().isGated() ? integrator.gated() : integrator.ungated();
    }

    List<PartMeasurement> parts() {
        return parts.stream().map(PartMeter::result).toList();
    }

    Optional<MeasurementSeries> series() {
        return series.map(SeriesCollector::series);
    }
}
