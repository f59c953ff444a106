package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.LevelMeasurement;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.MeasurementSeries;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.Programme;
import org.stagebook.metering.Quantity;
import org.stagebook.metering.level.MeterReading;
import org.stagebook.metering.reference.TextbookLoudness;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.truepeak.TruePeakFilter;
import org.stagebook.metering.truepeak.TruePeakMethod;
import org.stagebook.metering.weighting.EquivalentLevel;
import org.stagebook.metering.weighting.FrameRange;
import org.stagebook.metering.weighting.WeightingCurve;
import org.stagebook.metering.weighting.WeightingFilter;

/** Of parts there is every quantity, and it is that of the range alone. */
class PartsTest {

    private static final int RATE_HZ = 8_000;
    private static final int TICK = RATE_HZ / 100;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
    private static final MeasurementRequest EVERYTHING =
            MeasurementRequest.of(EnumSet.allOf(Quantity.class)).andFirstToLastSound();

    /** Two that overlap, one within them, one to the end, one too short and one beyond the end. */
    private static final List<FrameRange> PARTS = List.of(
            new FrameRange(123 * TICK + 39, 700 * TICK - 39),
            new FrameRange(650 * TICK, 900 * TICK),
            new FrameRange(660 * TICK, 680 * TICK),
            new FrameRange(800 * TICK, Long.MAX_VALUE),
            new FrameRange(10, 20),
            new FrameRange(9_000 * TICK, 10_000 * TICK));

    @AfterAll
    static void endThreads() {
        POOL.shutdownNow();
    }

    /** Noise that clips here and there, at another rate than 10 ms divide at its end. */
    private static RandomProgramme noise() {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 11.0061);
        for (double[] channel : programme.channels()) {
            for (int frame = 0; frame < channel.length; frame++) {
                channel[frame] = frame % 1_500 < 4 ? 1 : channel[frame];
            }
        }
        return programme;
    }

    private static Measurement measure(RandomProgramme programme, MeasurementRequest request) throws IOException {
        Programme sound = new Programme(
                ArraySource.sound(programme.sampleRateHz(), programme.channels()), Optional.of(programme.order()));
        return new Measurer(POOL, 2).measure(sound, request, MeasureProgress.NONE);
    }

    @Test
    void everyQuantityOfAPartIsThatOfTheRangeAlone() throws IOException {
        RandomProgramme programme = noise();
        Measurement found = measure(programme, EVERYTHING.andOf(PARTS));
        assertThat(found.parts()).hasSize(6);
        for (PartMeasurement part : found.parts().subList(0, 4)) {
            Measurement alone = measure(programme, EVERYTHING.within(part.range()));
            assertThat(part.levels().meters()).isEqualTo(alone.levels().meters());
            assertThat(part.levels().statistics()).hasSize(2);
            assertThat(part.levels().correlations()).hasSize(1);
            assertThat(part.levels().clipping().orElseThrow().runs()).isPositive();
            assertThat(part.levels().clipping()).isEqualTo(alone.levels().clipping());
            assertSame(part, alone);
        }
    }

    private static void assertSame(PartMeasurement part, Measurement alone) {
        LevelMeasurement levels = alone.levels();
        for (WeightingCurve curve : WeightingCurve.values()) {
            assertSame(of(part.levels().equivalent(), curve), of(levels.equivalent(), curve));
            assertSame(of(part.levels().firstToLastSound(), curve), of(levels.firstToLastSound(), curve));
        }
        for (int channel = 0; channel < 2; channel++) {
            assertClose(
                    part.levels().statistics().get(channel).rmsDbfs(),
                    levels.statistics().get(channel).rmsDbfs());
            assertClose(
                    part.levels().statistics().get(channel).mean(),
                    levels.statistics().get(channel).mean());
        }
        assertClose(
                part.levels().correlations().getFirst().overall(),
                levels.correlations().getFirst().overall());
        List<OptionalDouble> bands = part.levels().spectrum().orElseThrow().summedDbfs();
        List<OptionalDouble> expected = levels.spectrum().orElseThrow().summedDbfs();
        IntStream.range(0, bands.size()).forEach(band -> assertClose(bands.get(band), expected.get(band)));
        assertThat(part.samplePeakDbfs().orElseThrow())
                .isCloseTo(alone.samplePeak().orElseThrow().decibels(), within(1e-6));
        assertThat(part.truePeakDbtp().orElseThrow())
                .isBetween(part.samplePeakDbfs().orElseThrow(), 6.13);
    }

    private static void assertSame(EquivalentLevel part, EquivalentLevel alone) {
        assertThat(part.range()).isEqualTo(alone.range());
        assertClose(part.levelDb(), alone.levelDb());
        assertClose(part.channelLevelsDb().getFirst(), alone.channelLevelsDb().getFirst());
    }

    private static EquivalentLevel of(Map<WeightingCurve, EquivalentLevel> levels, WeightingCurve curve) {
        return Optional.ofNullable(levels.get(curve)).orElseThrow();
    }

    private static void assertClose(OptionalDouble found, OptionalDouble expected) {
        assertThat(found.orElseThrow()).isCloseTo(expected.orElseThrow(), within(1e-9));
    }

    @Test
    void partsLieOnTicksWithinWhatIsMeasured() throws IOException {
        RandomProgramme programme = noise();
        List<FrameRange> ranges = measure(programme, EVERYTHING.andOf(PARTS)).parts().stream()
                .map(PartMeasurement::range)
                .toList();
        assertThat(ranges)
                .containsExactly(
                        new FrameRange(123 * TICK, 700 * TICK),
                        new FrameRange(650 * TICK, 900 * TICK),
                        new FrameRange(660 * TICK, 680 * TICK),
                        new FrameRange(800 * TICK, 1_100 * TICK),
                        new FrameRange(0, 0),
                        new FrameRange(1_100 * TICK, 1_100 * TICK));
        FrameRange range = new FrameRange(1_007, 60_007);
        PartMeasurement first = measure(programme, EVERYTHING.within(range).andOf(PARTS))
                .parts()
                .getFirst();
        assertThat(first.range().startFrame() % TICK).isEqualTo(1_007 % TICK);
        assertThat(first.range().frames()).isEqualTo(576 * TICK);
    }

    @Test
    void aPartWithoutSoundHasNoReadings() throws IOException {
        PartMeasurement part = measure(noise(), EVERYTHING.andOf(PARTS)).parts().get(5);
        assertThat(part.loudness().orElseThrow().integratedLufs()).isEmpty();
        assertThat(part.samplePeakDbfs()).isEmpty();
        assertThat(part.truePeakDbtp()).isEmpty();
        assertThat(of(part.levels().equivalent(), WeightingCurve.M).levelDb()).isEmpty();
        assertThat(part.levels().meters().get(Quantity.VU))
                .containsOnly(new MeterReading(OptionalDouble.empty(), Optional.empty()));
        assertThat(part.levels().clipping().orElseThrow().runs()).isZero();
        assertThat(part.levels().statistics().getFirst().rmsDbfs()).isEmpty();
    }

    @Test
    void onlyWhatIsAskedForIsThere() throws IOException {
        MeasurementRequest leq =
                MeasurementRequest.of(EnumSet.of(Quantity.LEQ_M)).andOf(PARTS);
        PartMeasurement part = measure(noise(), leq).parts().getFirst();
        assertThat(part.loudness()).isEmpty();
        assertThat(part.samplePeakDbfs()).isEmpty();
        assertThat(part.truePeakDbtp()).isEmpty();
        assertThat(part.levels().equivalent()).containsOnlyKeys(WeightingCurve.M);
        assertThat(part.levels().firstToLastSound()).isEmpty();
        assertThat(part.levels().meters()).isEmpty();
        assertThat(part.levels().spectrum()).isEmpty();
    }

    @Test
    void loudnessIsThatOfTheTextbooksWindowsWithinThePart() throws IOException {
        RandomProgramme programme = noise();
        double[] momentary = new TextbookLoudness(programme.planar(), RATE_HZ, new double[] {1, 1}).momentaryLufs();
        for (PartMeasurement part :
                measure(programme, EVERYTHING.andOf(PARTS)).parts().subList(0, 2)) {
            int first = (int) part.range().startFrame() / TICK;
            int end = (int) part.range().endFrame() / TICK;
            double loudest = Arrays.stream(momentary, first + 40, end + 1).max().orElseThrow();
            assertThat(part.loudness()
                            .orElseThrow()
                            .maxMomentary()
                            .orElseThrow()
                            .lufs())
                    .isCloseTo(loudest, within(1e-9));
        }
    }

    /** The whole is weighted in one go, and squares are added up within the part. */
    @ParameterizedTest
    @EnumSource(WeightingCurve.class)
    void equivalentLevelsAreThoseOfTheWeightedWhole(WeightingCurve curve) throws IOException {
        RandomProgramme programme = noise();
        for (PartMeasurement part :
                measure(programme, EVERYTHING.andOf(PARTS)).parts().subList(0, 4)) {
            double energy = 0;
            for (double[] channel : programme.channels()) {
                double[] weighted = weighted(curve, channel);
                for (int frame = (int) part.range().startFrame();
                        frame < part.range().endFrame();
                        frame++) {
                    energy += weighted[frame] * weighted[frame];
                }
            }
            assertThat(of(part.levels().equivalent(), curve).levelDb().orElseThrow())
                    .isCloseTo(
                            10 * Math.log10(energy / part.range().frames()) + 105 + 10 * Math.log10(2), within(1e-9));
        }
    }

    private static double[] weighted(WeightingCurve curve, double[] channel) {
        WeightingFilter filter = new WeightingFilter(curve, RATE_HZ);
        double[] weighted = new double[channel.length];
        double[] block = new double[WeightingFilter.BLOCK];
        for (int from = 0; from < channel.length; from += block.length) {
            int count = Math.min(block.length, channel.length - from);
            System.arraycopy(channel, from, block, 0, count);
            filter.filter(block, count, block);
            System.arraycopy(block, 0, weighted, from, count);
        }
        return weighted;
    }

    @Test
    void truePeaksAreThoseOfInterpolatingTheRange() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 11.0061);
        Measurement found = measure(programme, MeasurementRequest.DELIVERY.andOf(PARTS));
        for (PartMeasurement part : found.parts().subList(0, 4)) {
            assertThat(part.truePeakDbtp().orElseThrow())
                    .isCloseTo(20 * Math.log10(interpolated(programme, part.range())), within(2e-5));
            Measurement alone = measure(programme, MeasurementRequest.DELIVERY.within(part.range()));
            assertThat(part.truePeakDbtp().orElseThrow())
                    .isCloseTo(alone.truePeak().orElseThrow().decibels(), within(2e-5));
        }
    }

    @Test
    void finePeaksAreThoseOfTheRangeAlone() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 11.0061);
        MeasurementRequest fine = MeasurementRequest.DELIVERY.with(TruePeakMethod.OVERSAMPLED_16);
        Measurement found = measure(programme, fine.andOf(PARTS));
        assertThat(found.peaks().truePeakMethod()).isEqualTo(TruePeakMethod.OVERSAMPLED_16);
        assertThat(found.truePeak().orElseThrow().decibels())
                .isGreaterThanOrEqualTo(found.samplePeak().orElseThrow().decibels());
        for (PartMeasurement part : found.parts().subList(0, 4)) {
            Measurement alone = measure(programme, fine.within(part.range()));
            Peak peak = alone.truePeak().orElseThrow();
            assertThat(part.truePeakDbtp()).hasValue(peak.decibels());
            assertThat(part.range().contains(peak.frame())).isTrue();
        }
        assertThat(found.parts().get(5).truePeakDbtp()).isEmpty();
    }

    @Test
    void theLeastRatioOfPeakToLoudnessIsThatOfTheSeries() throws IOException {
        RandomProgramme programme = noise();
        EnumSet<Quantity> only = EnumSet.of(Quantity.PEAK_TO_SHORT_TERM);
        Measurement streamed = measure(programme, MeasurementRequest.of(only).andOf(PARTS));
        Measurement kept = measure(programme, MeasurementRequest.DELIVERY.withSeries());
        double expected = leastRatio(kept.series().orElseThrow());
        assertThat(streamed.leastPeakToShortTermLu()).hasValueCloseTo(expected, within(1e-9));
        assertThat(kept.leastPeakToShortTermLu()).hasValueCloseTo(expected, within(1e-9));
        assertThat(streamed.loudness()).isEmpty();
        assertThat(streamed.truePeak()).isEmpty();
        assertThat(measure(programme, MeasurementRequest.DELIVERY).leastPeakToShortTermLu())
                .isEmpty();
        PartMeasurement part = streamed.parts().getFirst();
        Measurement alone = measure(programme, MeasurementRequest.of(only).within(part.range()));
        assertThat(part.leastPeakToShortTermLu())
                .hasValueCloseTo(alone.leastPeakToShortTermLu().orElseThrow(), within(1e-9));
        assertThat(streamed.parts().get(2).leastPeakToShortTermLu()).isEmpty();
    }

    private static double leastRatio(MeasurementSeries series) {
        List<MeasurementSeries.Point> points = series.points();
        return IntStream.rangeClosed(30, points.size())
                .mapToDouble(end -> points.subList(end - 30, end).stream()
                                .mapToDouble(MeasurementSeries.Point::truePeakDbtp)
                                .max()
                                .orElseThrow()
                        - points.get(end - 1).shortTermLufs())
                .min()
                .orElseThrow();
    }

    private static double interpolated(RandomProgramme programme, FrameRange range) {
        TruePeakFilter filter = TruePeakFilter.at(RATE_HZ);
        double peak = 0;
        for (double[] channel : programme.channels()) {
            double[] padded = new double[11 + channel.length];
            System.arraycopy(channel, 0, padded, 11, channel.length);
            for (int frame = (int) range.startFrame(); frame < range.endFrame(); frame++) {
                peak = Math.max(peak, Math.abs(channel[frame]));
                peak = Math.max(peak, filter.magnitudeAt(padded, frame + 11, 1));
            }
        }
        return peak;
    }

    @Test
    void silenceAtTheEndsIsNoPartOfWhatIso21727Measures() throws IOException {
        double[] tone = new double[10 * RATE_HZ];
        for (int frame = 3 * RATE_HZ; frame < 7 * RATE_HZ; frame++) {
            tone[frame] = 0.1 * Math.sin(2 * Math.PI * frame / 4);
        }
        RandomProgramme programme = new RandomProgramme(0, RATE_HZ, ChannelOrder.M, List.of(tone));
        Measurement found = measure(
                programme,
                EVERYTHING.andOf(List.of(new FrameRange(2 * RATE_HZ, 4 * RATE_HZ), new FrameRange(0, RATE_HZ))));
        EquivalentLevel whole = of(found.levels().firstToLastSound(), WeightingCurve.M);
        assertThat(whole.range()).isEqualTo(new FrameRange(3 * RATE_HZ, 7 * RATE_HZ));
        assertThat(whole.levelDb().orElseThrow()).isCloseTo(85, within(0.01));
        assertThat(of(found.levels().equivalent(), WeightingCurve.M).levelDb().orElseThrow())
                .isCloseTo(85 + 10 * Math.log10(0.4), within(0.01));
        EquivalentLevel part = of(found.parts().getFirst().levels().firstToLastSound(), WeightingCurve.M);
        assertThat(part.range()).isEqualTo(new FrameRange(RATE_HZ, 2 * RATE_HZ));
        assertThat(part.levelDb().orElseThrow()).isCloseTo(85, within(0.01));
        EquivalentLevel silent = of(found.parts().get(1).levels().firstToLastSound(), WeightingCurve.M);
        assertThat(silent.range().frames()).isZero();
        assertThat(silent.levelDb()).isEmpty();
    }
}
