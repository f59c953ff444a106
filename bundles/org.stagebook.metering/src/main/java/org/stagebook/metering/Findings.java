package org.stagebook.metering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.stagebook.metering.lanes.LaneEngine;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Gathers what was found in all the ways there are to look at sound.
 *
 * @param peaks what the lanes found besides the ticks; no peaks where there were no lanes
 * @param levels what the level pass found
 */
record Findings(TickPlan plan, LaneEngine.Peaks peaks, TickCollector ticks, LevelPass.Found levels) {

    Measurement measurement() {
        return new Measurement(
                plan.stretches().range(),
                plan.hasLoudness() ? Optional.of(inRecording(ticks.loudness())) : Optional.empty(),
                new PeakMeasurement(
                        plan.hasSamplePeak() ? peaks.samplePeaks() : List.of(),
                        truePeak(),
                        plan.request().truePeak()),
                plan.hasPeakToShortTerm() ? ticks.leastPeakToShortTermLu() : OptionalDouble.empty(),
                peaks.damagedSamples() + levels.damagedSamples(),
                stretch(0).levels(),
                IntStream.range(0, plan.stretches().parts().size())
                        .mapToObj(this::part)
                        .toList(),
                ticks.series());
    }

    /** Ticks are counted from the start of the range. */
    private Loudness inRecording(Loudness found) {
        return found.later(plan.stretches().range().startFrame());
    }

    private Optional<Peak> truePeak() {
        return plan.isTruePeakOfLanes() ? peaks.truePeak() : stretch(0).finePeak();
    }

    private PartMeasurement part(int index) {
        FrameRange range = plan.stretches().parts().get(index);
        PartMeter found = ticks.part(index);
        return new PartMeasurement(
                range,
                plan.hasLoudness() ? Optional.of(inRecording(found.loudness())) : Optional.empty(),
                plan.hasSamplePeak() ? found.samplePeakDbfs() : OptionalDouble.empty(),
                plan.isTruePeakOfLanes() ? found.truePeakDbtp() : finePeakDbtp(index + 1),
                plan.hasPeakToShortTerm() ? found.leastPeakToShortTermLu() : OptionalDouble.empty(),
                stretch(index + 1).levels());
    }

    private OptionalDouble finePeakDbtp(int index) {
        return stretch(index).finePeak().stream().mapToDouble(Peak::decibels).findFirst();
    }

    private LevelPass.StretchFindings stretch(int index) {
        List<LevelPass.StretchFindings> stretches = levels.stretches();
        return stretches.isEmpty() ? LevelPass.StretchFindings.NONE : stretches.get(index);
    }
}
