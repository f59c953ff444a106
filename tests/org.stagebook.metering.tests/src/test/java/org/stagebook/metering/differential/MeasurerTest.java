package org.stagebook.metering.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.MeasurementSeries;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.PartMeasurement;
import org.stagebook.metering.Programme;
import org.stagebook.metering.lanes.LaneSound;
import org.stagebook.metering.reference.TextbookLoudness;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.truepeak.TruePeakFilter;
import org.stagebook.metering.weighting.FrameRange;

/** Ranges, parts, values along time, threads, and what goes wrong on the way. */
class MeasurerTest {

    private static final int RATE_HZ = 8_000;
    private static final int TICK = RATE_HZ / 100;
    private static final double EXACT = 1e-9;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(5);

    @TempDir
    private Path folder;

    @AfterAll
    static void endThreads() {
        POOL.shutdownNow();
    }

    private static Programme held(RandomProgramme programme) {
        LaneSound sound = ArraySource.sound(programme.sampleRateHz(), programme.channels());
        return new Programme(sound, Optional.of(programme.order()));
    }

    private static Measurement measure(RandomProgramme programme, MeasurementRequest request) throws IOException {
        return new Measurer(POOL, 2).measure(held(programme), request, MeasureProgress.NONE);
    }

    private static TextbookLoudness textbook(RandomProgramme programme) {
        return new TextbookLoudness(programme.planar(), programme.sampleRateHz(), new double[] {1, 1});
    }

    /** The two gates of BS.1770 over blocks from one tick to another. */
    private static double gated(double[] momentary, int fromTick, int toTick) {
        double[] blocks = new double[(toTick - fromTick - 30) / 10];
        Arrays.setAll(blocks, block -> Math.pow(10, momentary[fromTick + 40 + 10 * block] / 10));
        double absolute = meanAbove(blocks, 1e-7);
        return 10 * Math.log10(meanAbove(blocks, Math.max(1e-7, absolute / 10)));
    }

    private static double meanAbove(double[] powers, double gate) {
        return Arrays.stream(powers).filter(power -> power > gate).average().orElseThrow();
    }

    @Test
    void aRangeIsMeasuredWithFiltersThatHeardWhatPrecedesIt() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 12);
        FrameRange range = new FrameRange(233 * TICK, 933 * TICK);
        Measurement found = measure(programme, MeasurementRequest.DELIVERY.within(range));
        double[] momentary = textbook(programme).momentaryLufs();
        assertThat(found.range()).isEqualTo(range);
        assertThat(found.integratedLufs().getAsDouble()).isCloseTo(gated(momentary, 233, 933), within(EXACT));
        double loudest = Arrays.stream(momentary, 273, 934).max().orElseThrow();
        assertThat(found.loudness().orElseThrow().maxMomentary().orElseThrow().lufs())
                .isCloseTo(loudest, within(EXACT));
    }

    @Test
    void peaksOfARangeLieInIt() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 3);
        FrameRange range = new FrameRange(5_000, 15_000);
        programme.channels().get(0)[4_999] = 0.999;
        programme.channels().get(1)[15_000] = -0.999;
        programme.channels().get(1)[14_999] = 0.99;
        Measurement found = measure(programme, MeasurementRequest.DELIVERY.within(range));
        assertThat(found.samplePeak()).contains(new Peak(0.99, 1, 14_999));
        assertThat(found.truePeak().orElseThrow().frame()).isBetween(5_000L, 14_999L);
        FrameRange beyond = new FrameRange(20_000, Long.MAX_VALUE);
        assertThat(measure(programme, MeasurementRequest.DELIVERY.within(beyond))
                        .range())
                .isEqualTo(new FrameRange(20_000, 24_000));
    }

    @Test
    void partsAreWhatTheyAreByThemselves() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 14);
        List<FrameRange> parts = List.of(
                new FrameRange(0, 400 * TICK),
                new FrameRange(123 * TICK + 39, 700 * TICK - 40),
                new FrameRange(650 * TICK, Long.MAX_VALUE),
                new FrameRange(10, 20));
        Measurement found = measure(programme, MeasurementRequest.DELIVERY.andOf(parts));
        assertThat(found.parts()).hasSize(4);
        assertThat(found.parts().get(1).range()).isEqualTo(new FrameRange(123 * TICK, 700 * TICK));
        assertThat(found.parts().get(3).loudness().orElseThrow().integratedLufs())
                .isEmpty();
        for (PartMeasurement part : found.parts().subList(0, 3)) {
            Measurement alone = measure(programme, MeasurementRequest.DELIVERY.within(part.range()));
            assertThat(part.loudness().orElseThrow().integratedLufs().getAsDouble())
                    .isCloseTo(alone.integratedLufs().getAsDouble(), within(EXACT));
            assertThat(part.loudness().orElseThrow().rangeLu().getAsDouble())
                    .isCloseTo(alone.loudness().orElseThrow().rangeLu().getAsDouble(), within(EXACT));
            assertThat(part.samplePeakDbfs().getAsDouble())
                    .isCloseTo(alone.samplePeak().orElseThrow().decibels(), within(1e-6));
        }
        assertThat(found.integratedLufs().getAsDouble())
                .isCloseTo(textbook(programme).integratedLufs().getAsDouble(), within(EXACT));
    }

    @Test
    void valuesAlongTimeAreTheTextbooks() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 5.25);
        MeasurementSeries series = measure(programme, MeasurementRequest.DELIVERY.withSeries())
                .series()
                .orElseThrow();
        double[] momentary = textbook(programme).momentaryLufs();
        double[] shortTerm = textbook(programme).shortTermLufs();
        assertThat(series.points()).hasSize(52);
        for (int index = 0; index < 52; index++) {
            MeasurementSeries.Point point = series.points().get(index);
            int tick = 10 * (index + 1);
            assertThat(point.endFrame()).isEqualTo((long) tick * TICK);
            assertThat(point.momentaryLufs()).isCloseTo(momentary[tick], within(EXACT));
            assertThat(point.shortTermLufs()).isCloseTo(shortTerm[tick], within(EXACT));
            assertPeaks(point, programme, (tick - 10) * TICK);
        }
    }

    private static void assertPeaks(MeasurementSeries.Point point, RandomProgramme programme, int from) {
        TruePeakFilter filter = TruePeakFilter.at(RATE_HZ);
        double sample = 0;
        double interpolated = 0;
        for (double[] channel : programme.channels()) {
            double[] padded = new double[11 + channel.length];
            System.arraycopy(channel, 0, padded, 11, channel.length);
            for (int frame = from; frame < from + 10 * TICK; frame++) {
                sample = Math.max(sample, Math.abs(channel[frame]));
                interpolated = Math.max(interpolated, filter.magnitudeAt(padded, frame + 11, 1));
            }
        }
        assertThat(point.samplePeakDbfs()).isCloseTo(20 * Math.log10(sample), within(1e-6));
        assertThat(point.truePeakDbtp()).isCloseTo(20 * Math.log10(Math.max(sample, interpolated)), within(2e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void anyNumberOfThreadsFindsTheSame(int threads) throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 20);
        Measurement found =
                new Measurer(POOL, threads).measure(held(programme), MeasurementRequest.DELIVERY, MeasureProgress.NONE);
        assertSame(found, measure(programme, MeasurementRequest.DELIVERY));
    }

    /** Loudness to a rounding: where lanes begin decides where a filter starts, 200 ms before. */
    private static void assertSame(Measurement found, Measurement expected) {
        assertThat(found.integratedLufs().getAsDouble())
                .isCloseTo(expected.integratedLufs().getAsDouble(), within(1e-12));
        assertThat(found.loudness().orElseThrow().rangeLu().getAsDouble())
                .isCloseTo(expected.loudness().orElseThrow().rangeLu().getAsDouble(), within(1e-12));
        assertThat(found.truePeak()).isEqualTo(expected.truePeak());
        assertThat(found.samplePeaks()).isEqualTo(expected.samplePeaks());
    }

    @Test
    void severalProgrammesAtOnceDoNotDisturbEachOther() throws Exception {
        Measurer measurer = new Measurer(POOL, 2);
        List<RandomProgramme> programmes =
                List.of(StereoNoise.of(RATE_HZ, 9), StereoNoise.of(11_025, 7), StereoNoise.of(16_000, 5));
        List<Callable<Measurement>> tasks = new ArrayList<>();
        for (RandomProgramme programme : programmes) {
            tasks.add(() -> measurer.measure(held(programme), MeasurementRequest.DELIVERY, MeasureProgress.NONE));
        }
        try (ExecutorService callers = Executors.newFixedThreadPool(3)) {
            List<Future<Measurement>> found = callers.invokeAll(tasks);
            for (int index = 0; index < 3; index++) {
                assertSame(found.get(index).get(), measure(programmes.get(index), MeasurementRequest.DELIVERY));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 384_000})
    void theLowestAndHighestRatesAreExactToo(int rateHz) throws IOException {
        RandomProgramme programme = StereoNoise.of(rateHz, 3.5);
        Measurement found = measure(programme, MeasurementRequest.DELIVERY);
        TextbookLoudness textbook = textbook(programme);
        assertThat(found.integratedLufs().getAsDouble())
                .isCloseTo(textbook.integratedLufs().getAsDouble(), within(EXACT));
        assertThat(found.loudness().orElseThrow().maxShortTerm().orElseThrow().lufs())
                .isCloseTo(textbook.maxShortTerm().lufs().getAsDouble(), within(EXACT));
    }

    @ParameterizedTest
    @EnumSource(StoredFormat.class)
    void theSameSamplesInAnyFormatReadTheSame(StoredFormat format) throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 5);
        Path file = folder.resolve("noise.wav");
        format.write(programme, file);
        assertSame(fromFile(file), measure(programme, MeasurementRequest.DELIVERY));
    }

    private static Measurement fromFile(Path... files) throws IOException {
        RecordingReader reader = new RecordingReader();
        Programme programme = Programme.of(
                files.length == 1
                        ? reader.read(files[0], UserHint.NONE)
                        : reader.readGroup(List.of(files), UserHint.NONE));
        return new Measurer(POOL, 2).measure(programme, MeasurementRequest.DELIVERY, MeasureProgress.NONE);
    }

    @Test
    void discreteFilesAreOneProgramme() throws IOException {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 5);
        Path[] files = {folder.resolve("mix.L.wav"), folder.resolve("mix.R.wav")};
        for (int channel = 0; channel < 2; channel++) {
            List<double[]> one = List.of(programme.channels().get(channel));
            StoredFormat.PCM_24.write(new RandomProgramme(17, RATE_HZ, ChannelOrder.M, one), files[channel]);
        }
        assertSame(fromFile(files), measure(programme, MeasurementRequest.DELIVERY));
    }

    /** Asks for the end after the first window, of sound that counts who has it open. */
    @Test
    void cancellingEndsItAndClosesEverything() throws Exception {
        RandomProgramme programme = StereoNoise.of(RATE_HZ, 30);
        AtomicInteger open = new AtomicInteger();
        LaneSound held = ArraySource.sound(RATE_HZ, programme.channels());
        LaneSound counted = new LaneSound(RATE_HZ, 2, held.frames(), Optional.empty(), () -> {
            open.incrementAndGet();
            return new Counted(held.opener().open(), open);
        });
        AtomicInteger windows = new AtomicInteger();
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Measurer measurer = new Measurer(executor, 2);
            Programme whole = new Programme(counted, Optional.of(ChannelOrder.L_R));
            assertThatThrownBy(() -> measurer.measure(whole, MeasurementRequest.DELIVERY, new Ending(windows)))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(windows).hasPositiveValue();
        assertThat(open).hasValue(0);
    }

    private record Ending(AtomicInteger windows) implements MeasureProgress {
        @Override
        public void measured(long frames) {
            windows.incrementAndGet();
        }

        @Override
        public boolean isCancelled() {
            return windows.get() > 0;
        }
    }

    private record Counted(SoundSource sound, AtomicInteger open) implements SoundSource {
        @Override
        public int sampleRateHz() {
            return sound.sampleRateHz();
        }

        @Override
        public int channels() {
            return sound.channels();
        }

        @Override
        public long frames() {
            return sound.frames();
        }

        @Override
        public int read(long startFrame, double[][] planar) throws IOException {
            return sound.read(startFrame, planar);
        }

        @Override
        public void close() throws IOException {
            sound.close();
            open.decrementAndGet();
        }
    }

    @Test
    void aFileThatBecomesShorterIsAnErrorWithASentence() throws IOException {
        Path file = folder.resolve("growing.wav");
        StoredFormat.PCM_24.write(StereoNoise.of(RATE_HZ, 5), file);
        Programme programme = Programme.of(new RecordingReader().read(file, UserHint.NONE));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100_000));
        Measurer measurer = new Measurer(POOL, 2);
        assertThatThrownBy(() -> measurer.measure(programme, MeasurementRequest.DELIVERY, MeasureProgress.NONE))
                .isInstanceOf(EOFException.class)
                .hasMessage(
                        "growing.wav became shorter while it was measured; let its writer finish first, then measure"
                                + " again.");
    }
}
