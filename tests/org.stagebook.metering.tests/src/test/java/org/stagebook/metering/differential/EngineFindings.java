package org.stagebook.metering.differential;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.reference.TextbookLoudness.Maximum;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.weighting.FrameRange;

/** What the engine finds in a random signal. */
final class EngineFindings {

    private EngineFindings() {}

    static Findings of(RandomProgramme random) throws IOException {
        return of(random, ArraySource.sound(random.sampleRateHz(), random.channels()));
    }

    /** Measures with one to three threads, as the seed says. */
    static Findings of(RandomProgramme random, LaneSound sound) throws IOException {
        Programme programme = new Programme(sound, Optional.of(random.order()));
        int threads = 1 + (int) (random.seed() % 3);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            Measurer measurer = new Measurer(executor, threads);
            MeasurementRequest request = MeasurementRequest.DELIVERY.by(random.revision());
            return findings(measurer.measure(programme, request, MeasureProgress.NONE), random.sampleRateHz());
        }
    }

    /** The range first, and then its parts, of which loudness alone. */
    static List<Findings> of(RandomProgramme random, FrameRange range, List<FrameRange> parts) throws IOException {
        LaneSound sound = ArraySource.sound(random.sampleRateHz(), random.channels());
        Programme programme = new Programme(sound, Optional.of(random.order()));
        MeasurementRequest request =
                MeasurementRequest.DELIVERY.by(random.revision()).within(range).andOf(parts);
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Measurement found = new Measurer(executor, 2).measure(programme, request, MeasureProgress.NONE);
            List<Findings> all = new ArrayList<>(List.of(findings(found, random.sampleRateHz())));
            found.parts().forEach(part -> all.add(loudness(part.loudness().orElseThrow(), random.sampleRateHz())));
            return all;
        }
    }

    private static Findings loudness(Loudness loudness, int sampleRateHz) {
        return new Findings(
                loudness.integratedLufs(),
                loudness.rangeLu(),
                maximum(loudness.maxMomentary(), sampleRateHz),
                maximum(loudness.maxShortTerm(), sampleRateHz),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static Findings findings(Measurement measured, int sampleRateHz) {
        Loudness loudness = measured.loudness().orElseThrow();
        return new Findings(
                loudness.integratedLufs(),
                loudness.rangeLu(),
                maximum(loudness.maxMomentary(), sampleRateHz),
                maximum(loudness.maxShortTerm(), sampleRateHz),
                measured.truePeak().stream().mapToDouble(Peak::decibels).findFirst(),
                measured.samplePeak().stream().mapToDouble(Peak::decibels).findFirst());
    }

    private static Maximum maximum(Optional<LoudnessMaximum> maximum, int sampleRateHz) {
        return maximum.map(
                        found -> new Maximum(OptionalDouble.of(found.lufs()), (double) found.endFrame() / sampleRateHz))
                .orElse(new Maximum(OptionalDouble.empty(), 0));
    }
}
