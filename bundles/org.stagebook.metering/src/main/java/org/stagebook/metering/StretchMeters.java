package org.stagebook.metering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.metering.level.Analyser;
import org.stagebook.metering.level.BallisticMeter;
import org.stagebook.metering.level.ClippingDetector;
import org.stagebook.metering.level.CorrelationMeter;
import org.stagebook.metering.level.MeterReading;
import org.stagebook.metering.level.SampleMeter;

/** The meters that begin anew with a stretch of sound: needles at rest, no run at full scale. */
final class StretchMeters implements Analyser {

    private final Map<Quantity, BallisticMeter> needles;
    private final Optional<CorrelationMeter> correlation;
    private final Optional<SampleMeter> statistics;
    private final Optional<ClippingDetector> clipping;
    private final List<Analyser> all = new ArrayList<>();

    StretchMeters(LevelPlan plan) {
        this.needles = plan.needles();
        this.correlation = plan.correlation();
        this.statistics = plan.statistics();
        this.clipping = plan.clipping();
        all.addAll(new LinkedHashSet<>(needles.values()));
        correlation.ifPresent(all::add);
        statistics.ifPresent(all::add);
        clipping.ifPresent(all::add);
    }

    @Override
    public void accept(double[][] planar, int frames) {
        for (Analyser meter : all) {
            meter.accept(planar, frames);
        }
    }

    /** What they found; equivalent levels and spectrum are measured by others. */
    LevelMeasurement found() {
        Map<Quantity, List<MeterReading>> readings = new EnumMap<>(Quantity.class);
        needles.forEach((quantity, meter) -> readings.put(quantity, meter.readings()));
        return new LevelMeasurement(
                Map.of(),
                Map.of(),
                readings,
                correlation.map(CorrelationMeter::readings).orElse(List.of()),
                statistics.map(SampleMeter::channels).orElse(List.of()),
                clipping.map(ClippingDetector::clipping),
                Optional.empty());
    }
}
