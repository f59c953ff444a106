package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.reference.TextbookLoudness;
import org.stagebook.metering.reference.TextbookPeak;
import org.stagebook.metering.truepeak.Peak;

/** What is read where there is little or nothing to read, and where samples are no sound. */
class DefinedResultsTest {

    private static final int RATE_HZ = 48_000;

    private static Measurement measure(double[]... channels) throws IOException {
        Optional<ChannelOrder> order =
                channels.length == 2 ? Optional.of(ChannelOrder.L_R) : Optional.of(ChannelOrder.M);
        return measure(order, LoudnessRevision.BS_1770_5, channels);
    }

    private static Measurement measure(Optional<ChannelOrder> order, LoudnessRevision revision, double[]... channels)
            throws IOException {
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Programme programme = new Programme(ArraySource.sound(RATE_HZ, List.of(channels)), order);
            return new Measurer(executor, 1)
                    .measure(programme, MeasurementRequest.DELIVERY.by(revision), MeasureProgress.NONE);
        }
    }

    private static double[] constant(int frames, double value) {
        return IntStream.range(0, frames).mapToDouble(frame -> value).toArray();
    }

    private static double[] noise(int frames) {
        return new SplittableRandom(5).doubles(frames, -0.5, 0.5).toArray();
    }

    private static void assertNothing(Measurement measured) {
        Loudness loudness = measured.loudness().orElseThrow();
        assertThat(loudness)
                .isEqualTo(new Loudness(
                        OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty()));
        assertThat(measured.truePeak()).isEmpty();
        assertThat(measured.samplePeaks()).allMatch(Optional::isEmpty);
    }

    @Test
    void anEmptyRecordingHasNoReadings() throws IOException {
        assertNothing(measure(new double[0], new double[0]));
        assertNothing(measure(Optional.of(ChannelOrder.M), LoudnessRevision.BS_1770_1, new double[0]));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, Double.MIN_VALUE, 1e-310, -1e-200})
    void silenceAndWhatCannotBeToldFromItHaveNoReadings(double sample) throws IOException {
        Measurement measured = measure(constant(RATE_HZ, sample));
        assertNothing(measured);
        assertThat(measured.damagedSamples()).isZero();
        assertNothing(measure(Optional.of(ChannelOrder.M), LoudnessRevision.BS_1770_1, constant(RATE_HZ, sample)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, -1e39})
    void whatIsNoSoundIsSilenceAndCounted(double damage) throws IOException {
        Measurement all = measure(constant(RATE_HZ, damage));
        assertNothing(all);
        assertThat(all.damagedSamples()).isEqualTo(RATE_HZ);

        double[] damaged = noise(4 * RATE_HZ);
        double[] silenced = damaged.clone();
        for (int frame = 777; frame < damaged.length; frame += 10_001) {
            damaged[frame] = damage;
            silenced[frame] = 0;
        }
        Measurement measured = measure(damaged);
        assertThat(measured.damagedSamples()).isEqualTo(20);
        assertSame(measured, silenced);
    }

    private static void assertSame(Measurement measured, double[] samples) {
        double[][] signal = {samples};
        TextbookLoudness textbook = new TextbookLoudness(signal, RATE_HZ, new double[] {1});
        assertThat(measured.integratedLufs().getAsDouble())
                .isCloseTo(textbook.integratedLufs().getAsDouble(), within(1e-9));
        assertThat(measured.loudness().orElseThrow().rangeLu().getAsDouble())
                .isCloseTo(textbook.loudnessRangeLu().getAsDouble(), within(1e-9));
        assertThat(measured.truePeak().orElseThrow().decibels())
                .isCloseTo(TextbookPeak.decibels(TextbookPeak.truePeak(signal, RATE_HZ)), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.5, -6.0206", "1, 0", "-1, 0", "2, 6.0206", "3.4028234e38, 770.6360"})
    void oneSampleHasPeaksAndAnUngatedLoudness(double sample, double peakDb) throws IOException {
        Measurement measured = measure(new double[] {sample});
        Loudness loudness = measured.loudness().orElseThrow();
        assertThat(loudness.integratedLufs()).isEmpty();
        assertThat(loudness.maxMomentary()).isEmpty();
        assertThat(measured.samplePeak().orElseThrow().decibels()).isCloseTo(peakDb, within(1e-3));
        assertThat(measured.truePeak().orElseThrow().decibels()).isCloseTo(peakDb, within(1e-3));
        Measurement ungated = measure(Optional.of(ChannelOrder.M), LoudnessRevision.BS_1770_1, new double[] {sample});
        // One sample passes both filters by their first coefficients alone.
        double expected = -0.691 + 20 * Math.log10(Math.abs(sample) * 1.53512485958697);
        assertThat(ungated.integratedLufs().getAsDouble()).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "19199, false, false",
        "19200, true,  false",
        "19201, true,  false",
        "143999, true, false",
        "144000, true, true",
        "144001, true, true",
    })
    void aReadingBeginsWithItsFirstWholeWindow(int frames, boolean momentary, boolean shortTerm) throws IOException {
        Loudness loudness = measure(noise(frames)).loudness().orElseThrow();
        assertThat(loudness.maxMomentary().isPresent()).isEqualTo(momentary);
        assertThat(loudness.integratedLufs().isPresent()).isEqualTo(momentary);
        assertThat(loudness.maxShortTerm().isPresent()).isEqualTo(shortTerm);
        assertThat(loudness.rangeLu().isPresent()).isEqualTo(shortTerm);
        assertThat(loudness.maxMomentary().stream().map(LoudnessMaximum::endFrame))
                .allSatisfy(end -> assertThat(end).isBetween(19_200L, (long) frames));
    }

    @Test
    void aSteadyOffsetIsNoSound() throws IOException {
        Measurement measured = measure(Optional.of(ChannelOrder.M), LoudnessRevision.BS_1770_5, offset());
        // What the step at its start leaves is over before the window ends; nothing else passes the gate.
        Loudness loudness = measured.loudness().orElseThrow();
        assertThat(loudness.integratedLufs().getAsDouble())
                .isCloseTo(
                        new TextbookLoudness(new double[][] {offset()}, RATE_HZ, new double[] {1})
                                .integratedLufs()
                                .getAsDouble(),
                        within(1e-9));
        assertThat(measured.samplePeak().orElseThrow().amplitude()).isEqualTo(0.25);
    }

    private static double[] offset() {
        return constant(5 * RATE_HZ, 0.25);
    }

    @Test
    void aHundredAndTwentyEightChannelsWithoutPlacesHavePeaksAndNoLoudness() throws IOException {
        double[][] channels = new double[128][];
        for (int channel = 0; channel < channels.length; channel++) {
            channels[channel] = constant(200, (channel + 1) / 128.0);
        }
        Measurement measured = measure(Optional.empty(), LoudnessRevision.BS_1770_5, channels);
        assertThat(measured.loudness()).isEmpty();
        assertThat(measured.integratedLufs()).isEmpty();
        assertThat(measured.samplePeaks()).hasSize(128);
        for (int channel = 0; channel < channels.length; channel++) {
            assertThat(measured.samplePeaks().get(channel).map(Peak::amplitude)).contains((channel + 1) / 128.0);
        }
        assertThat(measured.truePeak().orElseThrow().amplitude())
                .isCloseTo(TextbookPeak.truePeak(channels, RATE_HZ), within(1e-7));
    }

    @Test
    void aSilentChannelChangesNothing() throws IOException {
        double[] left = noise(RATE_HZ);
        Measurement alone = measure(left);
        Measurement beside = measure(
                left,
                Collections.nCopies(RATE_HZ, 0.0).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        assertThat(beside.integratedLufs()).isEqualTo(alone.integratedLufs());
        assertThat(beside.samplePeaks().get(1)).isEmpty();
    }
}
