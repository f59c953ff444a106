package org.stagebook.metering.conformance;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementSeries;
import org.stagebook.metering.MeasurementSeries.Point;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.truepeak.Peak;

/**
 * What the engine found in a test signal. Minima are those of the values every 100 ms.
 *
 * @param ungated the same by BS.1770-1, where asked for
 */
record EngineReadings(Measurement gated, Optional<Measurement> ungated, EngineSpans spans) implements MeterReadings {

    @Override
    public OptionalDouble value(Reading reading, TimeSpan span) {
        return switch (reading) {
            case INTEGRATED -> gated.integratedLufs();
            case UNGATED -> ungated.isPresent() ? ungated.get().integratedLufs() : OptionalDouble.empty();
            case LOUDNESS_RANGE -> whole().rangeLu();
            case MAX_MOMENTARY -> level(of(reading, span).maxMomentary());
            case MAX_SHORT_TERM -> level(of(reading, span).maxShortTerm());
            case MIN_MOMENTARY -> least(Point::momentaryLufs, span);
            case MIN_SHORT_TERM -> least(Point::shortTermLufs, span);
            case TRUE_PEAK -> decibels(gated.truePeak());
            case SAMPLE_PEAK -> decibels(gated.samplePeak());
            default -> OptionalDouble.empty();
        };
    }

    private Loudness whole() {
        return gated.loudness().orElseThrow();
    }

    private Loudness of(Reading reading, TimeSpan span) {
        int part = spans.indexOf(reading, span);
        return part < 0 ? whole() : gated.parts().get(part).loudness().orElseThrow();
    }

    private static OptionalDouble level(Optional<LoudnessMaximum> maximum) {
        return maximum.stream().mapToDouble(LoudnessMaximum::lufs).findFirst();
    }

    private static OptionalDouble decibels(Optional<Peak> peak) {
        return peak.stream().mapToDouble(Peak::decibels).findFirst();
    }

    private OptionalDouble least(ToDoubleFunction<Point> level, TimeSpan span) {
        return gated.series().stream()
                .map(MeasurementSeries::points)
                .flatMap(points -> points.stream())
                .filter(point -> span.contains((double) point.endFrame() / spans.sampleRateHz()))
                .mapToDouble(level)
                .filter(value -> !Double.isNaN(value))
                .min();
    }
}
