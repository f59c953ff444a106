package org.stagebook.metering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.lanes.SpanResult;
import org.stagebook.metering.lanes.TickConsumer;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessIntegrator;
import org.stagebook.metering.weighting.OpenWindows;

/** Makes of the ticks what was asked for: loudness, parts, values along time. */
final class TickCollector implements TickConsumer {

    private final LoudnessRevision revision;
    private final boolean peaks;
    private final LoudnessIntegrator integrator;
    private final PeakToShortTerm ratio = new PeakToShortTerm();
    private final OpenWindows open;
    private final List<PartMeter> parts;
    private final Optional<SeriesCollector> series;

    TickCollector(TickPlan plan) {
        this.revision = plan.request().revision();
        this.peaks = plan.hasTickPeaks();
        this.integrator = new LoudnessIntegrator(plan.grid());
        this.open = new OpenWindows(plan.partTicks());
        this.parts = plan.partTicks().stream()
                .map(ticks -> new PartMeter(plan, ticks.startFrame()))
                .toList();
        this.series = plan.request().series()
                ? Optional.of(new SeriesCollector(
                        plan.grid(), plan.stretches().range().startFrame(), integrator))
                : Optional.empty();
    }

    @Override
    public void accept(SpanResult ticks, int count) {
        for (int index = 0; index < count; index++) {
            for (int i = 0; i < open.count(); i++) {
                PartMeter part = parts.get(open.window(i));
                part.accept(ticks, index);
                if (open.endsAfter(i, 1)) {
                    part.end();
                }
            }
            open.advance(1);
            integrator.accept(ticks.energy(index));
            if (peaks) {
                ratio.accept(ticks.truePeak(index), integrator);
            }
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
        return revision.isGated() ? integrator.gated() : integrator.ungated();
    }

    OptionalDouble leastPeakToShortTermLu() {
        return ratio.leastLu();
    }

    /** The meter of a part, in the order of the request. */
    PartMeter part(int index) {
        return parts.get(index);
    }

    Optional<MeasurementSeries> series() {
        return series.map(SeriesCollector::series);
    }
}
