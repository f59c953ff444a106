package org.stagebook.metering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.stagebook.metering.lanes.LaneEngine;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Gathers what was found in all the ways there are to look at sound.
 *
 * @param levels of the range, and then of each part; empty where none were asked for
 */
record Findings(TickPlan plan, LaneEngine.Peaks peaks, TickCollector ticks, List<LevelMeasurement> levels) {

    Measurement measurement() {
        return new Measurement(
                plan.stretches().range(),
                plan.hasLoudness() ? Optional.of(ticks.loudness()) : Optional.empty(),
                plan.hasSamplePeak() ? peaks.samplePeaks() : List.of(),
                plan.hasTruePeak() ? peaks.truePeak() : Optional.empty(),
                peaks.damagedSamples(),
                levelsOf(0),
                IntStream.range(0, plan.stretches().parts().size())
                        .mapToObj(this::part)
                        .toList(),
                ticks.series());
    }

    private PartMeasurement part(int index) {
        FrameRange range = plan.stretches().parts().get(index);
        PartMeter found = ticks.part(index);
        return new PartMeasurement(
                range,
                plan.hasLoudness() ? Optional.of(found.loudness()) : Optional.empty(),
                plan.hasSamplePeak() ? found.samplePeakDbfs() : OptionalDouble.empty(),
                plan.hasTruePeak() ? found.truePeakDbtp() : OptionalDouble.empty(),
                levelsOf(index + 1));
    }

    private LevelMeasurement levelsOf(int stretch) {
        return levels.isEmpty() ? LevelMeasurement.NONE : levels.get(stretch);
    }
}
