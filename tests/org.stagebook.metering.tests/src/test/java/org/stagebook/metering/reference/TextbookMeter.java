package org.stagebook.metering.reference;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.conformance.Expectation;
import org.stagebook.metering.conformance.MeterReadings;
import org.stagebook.metering.conformance.MeterUnderTest;
import org.stagebook.metering.conformance.Reading;
import org.stagebook.metering.conformance.TimeSpan;
import org.stagebook.metering.lanes.LaneSound;

/** The textbook implementation as a meter, so that the test cases prove it before it proves the engine. */
public final class TextbookMeter implements MeterUnderTest {

    @Override
    public MeterReadings measure(LaneSound recording, ChannelOrder order, List<Expectation> wanted) throws IOException {
        try (SoundSource sound = recording.opener().open()) {
            return measure(sound, order, wanted);
        }
    }

    private static MeterReadings measure(SoundSource sound, ChannelOrder order, List<Expectation> wanted)
            throws IOException {
        double[][] signal = whole(sound);
        TextbookLoudness loudness = new TextbookLoudness(signal, sound.sampleRateHz(), AnnexThreeWeights.of(order));
        double truePeak = wanted.stream().anyMatch(expectation -> expectation.reading() == Reading.TRUE_PEAK)
                ? TextbookPeak.truePeak(signal, sound.sampleRateHz())
                : 0;
        Measured measured = new Measured(loudness, truePeak, TextbookPeak.samplePeak(signal));
        return (reading, span) -> value(reading, span, measured);
    }

    private record Measured(TextbookLoudness loudness, double truePeak, double samplePeak) {}

    private static double[][] whole(SoundSource sound) throws IOException {
        double[][] signal = new double[sound.channels()][Math.toIntExact(sound.frames())];
        if (sound.read(0, signal) != sound.frames()) {
            throw new IOException("The recording ends before its " + sound.frames() + " frames.");
        }
        return signal;
    }

    private static OptionalDouble value(Reading reading, TimeSpan span, Measured of) {
        TextbookLoudness loudness = of.loudness();
        return switch (reading) {
            case INTEGRATED -> loudness.integratedLufs();
            case UNGATED -> loudness.ungatedLufs();
            case LOUDNESS_RANGE -> loudness.loudnessRangeLu();
            case MAX_MOMENTARY -> greatest(loudness.momentaryLufs(), span, 1);
            case MIN_MOMENTARY -> greatest(loudness.momentaryLufs(), span, -1);
            case MAX_SHORT_TERM -> greatest(loudness.shortTermLufs(), span, 1);
            case MIN_SHORT_TERM -> greatest(loudness.shortTermLufs(), span, -1);
            case TRUE_PEAK -> decibels(of.truePeak());
            case SAMPLE_PEAK -> decibels(of.samplePeak());
            default -> throw new IllegalArgumentException("The textbook has no " + reading.label() + ".");
        };
    }

    private static OptionalDouble decibels(double peak) {
        return peak > 0 ? OptionalDouble.of(TextbookPeak.decibels(peak)) : OptionalDouble.empty();
    }

    /** The largest value of the windows that end within the span, times the sign. */
    private static OptionalDouble greatest(double[] series, TimeSpan span, int sign) {
        OptionalDouble greatest = IntStream.range(0, series.length)
                .filter(end -> span.contains(end * TimeGrid.STEP_SECONDS) && !Double.isNaN(series[end]))
                .mapToDouble(end -> sign * series[end])
                .max();
        return greatest.isEmpty() ? greatest : OptionalDouble.of(sign * greatest.getAsDouble());
    }
}
