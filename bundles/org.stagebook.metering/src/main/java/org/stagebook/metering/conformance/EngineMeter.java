package org.stagebook.metering.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.lanes.LaneSound;

/** Stagebook's own meters: the engine that measures files for loudness and peaks, the analysers for levels. */
public final class EngineMeter implements MeterUnderTest {

    @Override
    public MeterReadings measure(LaneSound sound, ChannelOrder order, List<Expectation> wanted) throws IOException {
        if (wanted.stream().allMatch(expectation -> LevelReadings.has(expectation.reading()))) {
            try (SoundSource source = sound.opener().open()) {
                return LevelReadings.of(source, order, wanted);
            }
        }
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            return loudness(new Measurer(executor, 1), new Programme(sound, Optional.of(order)), wanted);
        }
    }

    private static MeterReadings loudness(Measurer measurer, Programme programme, List<Expectation> wanted)
            throws IOException {
        EngineSpans spans = new EngineSpans(programme.sound(), wanted);
        MeasurementRequest request = MeasurementRequest.of(quantities(wanted)).andOf(spans.parts());
        boolean series = wanted.stream().anyMatch(EngineMeter::needsSeries);
        Measurement gated = measurer.measure(programme, series ? request.withSeries() : request, MeasureProgress.NONE);
        List<Measurement> ungated = new ArrayList<>();
        if (wanted.stream().anyMatch(expectation -> expectation.reading() == Reading.UNGATED)) {
            ungated.add(measurer.measure(programme, request.by(LoudnessRevision.BS_1770_1), MeasureProgress.NONE));
        }
        return new EngineReadings(gated, ungated.stream().findFirst(), spans);
    }

    private static boolean needsSeries(Expectation expectation) {
        return expectation.reading() == Reading.MIN_MOMENTARY || expectation.reading() == Reading.MIN_SHORT_TERM;
    }

    private static Set<Quantity> quantities(List<Expectation> wanted) {
        Set<Quantity> quantities = EnumSet.noneOf(Quantity.class);
        for (Expectation expectation : wanted) {
            quantities.add(
                    switch (expectation.reading()) {
                        case TRUE_PEAK -> Quantity.TRUE_PEAK;
                        case SAMPLE_PEAK -> Quantity.SAMPLE_PEAK;
                        default -> Quantity.LOUDNESS;
                    });
        }
        return quantities;
    }
}
