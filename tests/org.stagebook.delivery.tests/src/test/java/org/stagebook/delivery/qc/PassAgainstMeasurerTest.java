package org.stagebook.delivery.qc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.delivery.testkit.HeldSound;
import org.stagebook.metering.LoudnessRevision;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.Measurement;
import org.stagebook.metering.MeasurementRequest;
import org.stagebook.metering.Measurer;
import org.stagebook.metering.Programme;
import org.stagebook.metering.dialogue.DialogueLoudness;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.loudness.LoudnessMaximum;
import org.stagebook.metering.weighting.FrameRange;

/** What the pass says of loudness and peaks is what the engine measures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassAgainstMeasurerTest {

    private static final double LU = 0.01;

    private ExecutorService executor;
    private Measurer measurer;

    @BeforeAll
    void begin() {
        executor = Executors.newFixedThreadPool(2);
        measurer = new Measurer(executor, 2);
    }

    @AfterAll
    void end() {
        executor.shutdown();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 48000, L R C LFE Ls Rs",
        "2, 48000, L R",
        "3, 44100, L C R Ls Rs LFE",
        "4, 44100, L R",
        "5, 48000, M",
        "6, 96000, L R",
        "7, 22050, L R",
        "8, 48000, L R C LFE Lrs Rrs Lss Rss"
    })
    void wholeAndWindow(long seed, int rate, String order) throws IOException {
        HeldSound sound = noise(seed, rate, ChannelOrder.parse(order), 9.87);
        QcFile file = QcFile.of("mix.wav", FileRole.PRINTMASTER, sound.recording());
        FileReading reading = new QcPass(2)
                .read(QcFiles.of(file), QcSettings.USUAL, MeasureProgress.NONE)
                .main();
        FrameRange whole = reading.series().whole();
        FrameRange window = new FrameRange(rate, 6L * rate);
        for (LoudnessRevision revision : List.of(LoudnessRevision.BS_1770_1, LoudnessRevision.BS_1770_5)) {
            MeasurementRequest request = MeasurementRequest.DELIVERY.by(revision);
            same(reading.loudness(whole, revision), measure(sound, request));
            same(reading.loudness(window, revision), measure(sound, request.within(window)));
        }
        Measurement measured = measure(sound, MeasurementRequest.DELIVERY);
        assertThat(reading.truePeak(whole).orElseThrow().decibels())
                .isCloseTo(measured.truePeak().orElseThrow().decibels(), within(LU));
        assertThat(reading.truePeak(whole).orElseThrow().frame())
                .isEqualTo(measured.truePeak().orElseThrow().frame());
        assertThat(reading.truePeak(whole).orElseThrow().channel())
                .isEqualTo(measured.truePeak().orElseThrow().channel());
        assertThat(reading.series().truePeak(whole).orElseThrow().decibels())
                .isCloseTo(measured.truePeak().orElseThrow().decibels(), within(LU));
        assertThat(reading.series().samplePeakDbfs(whole))
                .isCloseTo(measured.samplePeak().orElseThrow().decibels(), within(LU));
        Measurement part = measure(sound, MeasurementRequest.DELIVERY.andOf(List.of(window)));
        assertThat(reading.truePeak(window).orElseThrow().decibels())
                .isCloseTo(part.parts().getFirst().truePeakDbtp().orElseThrow(), within(LU));
    }

    @ParameterizedTest
    @CsvSource({"11, 48000", "12, 44100"})
    void dialogue(long seed, int rate) throws IOException {
        HeldSound mix = noise(seed, rate, ChannelOrder.L_R_C_LFE_LS_RS, 9);
        HeldSound stem = noise(seed + 100, rate, ChannelOrder.L_C_R_LS_RS_LFE, 8);
        QcFiles files = QcFiles.of(QcFile.of("mix.wav", FileRole.PRINTMASTER, mix.recording()))
                .withStems(List.of(QcFile.of("dx.wav", FileRole.DIALOGUE, stem.recording())));
        QcReading reading = new QcPass(2).read(files, QcSettings.USUAL, MeasureProgress.NONE);
        DialogueLoudness found =
                reading.dialogue(reading.main().series().whole()).orElseThrow();
        DialogueLoudness measured = measurer.measureDialogue(
                Programme.of(mix.recording()),
                Programme.of(stem.recording()),
                MeasurementRequest.DELIVERY,
                MeasureProgress.NONE);
        close(found.programmeLufs(), measured.programmeLufs());
        close(found.stemLufs(), measured.stemLufs());
        close(found.speechSharePercent(), measured.speechSharePercent());
        assertThat(found.speech()).isEqualTo(measured.speech());
    }

    private Measurement measure(HeldSound sound, MeasurementRequest request) throws IOException {
        return measurer.measure(Programme.of(sound.recording()), request, MeasureProgress.NONE);
    }

    private static void same(Optional<Loudness> found, Measurement measurement) {
        Loudness measured = measurement.loudness().orElseThrow();
        Loudness loudness = found.orElseThrow();
        close(loudness.integratedLufs(), measured.integratedLufs());
        close(loudness.rangeLu(), measured.rangeLu());
        maximum(loudness.maxMomentary(), measured.maxMomentary());
        maximum(loudness.maxShortTerm(), measured.maxShortTerm());
    }

    private static void maximum(Optional<LoudnessMaximum> found, Optional<LoudnessMaximum> measured) {
        assertThat(found.isPresent()).isEqualTo(measured.isPresent());
        assertThat(found.map(LoudnessMaximum::endFrame)).isEqualTo(measured.map(LoudnessMaximum::endFrame));
        found.ifPresent(maximum ->
                assertThat(maximum.lufs()).isCloseTo(measured.orElseThrow().lufs(), within(LU)));
    }

    private static void close(OptionalDouble found, OptionalDouble measured) {
        assertThat(found.isPresent()).isEqualTo(measured.isPresent());
        if (found.isPresent()) {
            assertThat(found.getAsDouble()).isCloseTo(measured.getAsDouble(), within(LU));
        }
    }

    /** Noise whose level leaps every half second. */
    private static HeldSound noise(long seed, int rate, ChannelOrder order, double seconds) {
        SplittableRandom random = new SplittableRandom(seed);
        HeldSound sound = HeldSound.silence(rate, order, (int) (seconds * rate));
        for (double[] channel : sound.planar()) {
            double level = 0;
            double smooth = 0;
            for (int i = 0; i < channel.length; i++) {
                level = i % (rate / 2) == 0 ? Math.pow(10, -random.nextDouble(3.5)) : level;
                smooth += 0.3 * (random.nextDouble(-1, 1) - smooth);
                channel[i] = level * smooth;
            }
        }
        return sound.rounded();
    }
}
