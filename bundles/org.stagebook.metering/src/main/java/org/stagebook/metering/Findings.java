package org.stagebook.metering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.stagebook.metering.lanes.LaneEngine;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Gathers what was found in all the ways there are to look at sound.
 *
 * @param stretches what the level pass found in the range, and then in each part; empty where there was none
 */
record Findings(TickPlan plan, LaneEngine.Peaks peaks, TickCollector ticks, List<LevelPass.StretchFindings> stretches) {

    Measurement measurement() {
        return new Measurement(
                plan.stretches().range(),
                plan.hasLoudness() ? Optional.of(ticks.loudness()) : Optional.empty(),
                new PeakMeasurement(
                        plan.hasSamplePeak() ? peaks.samplePeaks() : List.of(),
                        truePeak(),
                        plan.request().truePeak()),
                plan.hasPeakToShortTerm() ? ticks.leastPeakToShortTermLu() : OptionalDouble.empty(),
                peaks.damagedSamples(),
                stretch(0).levels(),
                IntStream.range(0, plan.stretches().parts().size())
                        .mapToObj(this::part)
                        .toList(),
                ticks.series());
    }

    private Optional<Peak> truePeak() {
        return plan.isTruePeakOfLanes() ? peaks.truePeak() : stretch(0).finePeak();
    }

    private PartMeasurement part(int index) {
        FrameRange range = plan.stretches().parts().get(index);
        PartMeter found = ticks.part(index);
        return new PartMeasurement(
                range,
                plan.hasLoudness() ? Optional.of(found.loudness()) : Optional.empty(),
                plan.hasSamplePeak() ? found.samplePeakDbfs() : OptionalDouble.empty(),
                plan.isTruePeakOfLanes() ? found.truePeakDbtp() : finePeakDbtp(index + 1),
                plan.hasPeakToShortTerm() ? found.leastPeakToShortTermLu() : OptionalDouble.empty(),
                stretch(index + 1).levels());
    }

    private OptionalDouble finePeakDbtp(int index) {
        return stretch(index).finePeak().stream().mapToDouble(Peak::decibels).findFirst();
    }

    private LevelPass.StretchFindings stretch(int index) {
        return stretches.isEmpty() ? LevelPass.StretchFindings.NONE : stretches.get(index);
    }
}
