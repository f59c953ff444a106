package org.stagebook.lint.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.lint.sound.TestFile.Encoding;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;

/** A pop is found where it is, whatever is under it. */
class PopListeningTest {
    private static final int POP_SECONDS = 6;
    private static final double AMPLITUDE = 0.1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "48000, 0",
        "48000, 1",
        "48000, -1",
        "48000, 12",
        "44100, 0",
        "44100, 1",
        "96000, -3",
        "48000, 47",
        "192000, 2"
    })
    void tellsByHowManyFramesItIsOff(int rate, int lateFrames) throws IOException {
        PopFound pop = listen(rate, pop(silence(rate), rate, start(rate) + lateFrames * rate / 24, rate / 24, 1_000));
        assertThat(pop.heard()).isTrue();
        assertThat(pop.lateFrames()).isEqualTo(lateFrames, within(0.02));
        assertThat(pop.levelDbfs()).isEqualTo(-20, within(0.1));
        assertThat(pop.frequencyHz()).isEqualTo(1_000, within(2.0));
        assertThat(pop.lengthSamples() / pop.expectedLength()).isEqualTo(1, within(0.03));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-60, -40, -30, -24, -20})
    void programmeSoundUnderItDoesNotHideIt(double noiseDbfs) throws IOException {
        Random random = new Random(17);
        for (int round = 0; round < 4; round++) {
            double[] sound = silence(48_000);
            double gain = Math.pow(10, noiseDbfs / 20) * Math.sqrt(3);
            for (int i = 0; i < sound.length; i++) {
                sound[i] += gain * (2 * random.nextDouble() - 1);
            }
            PopFound pop = listen(48_000, pop(sound, 48_000, start(48_000) + 2_000, 2_000, 1_000));
            assertThat(pop.heard()).as("round %d", round).isTrue();
            assertThat(pop.lateFrames()).as("round %d", round).isEqualTo(1, within(0.2));
        }
    }

    @Test
    void aLongerLouderToneNearbyIsNotTakenForIt() throws IOException {
        double[] sound = pop(silence(48_000), 48_000, start(48_000), 2_000, 1_000);
        for (int i = start(48_000) + 30_000; i < start(48_000) + 60_000; i++) {
            sound[i] += 0.4 * Math.sin(2 * Math.PI * 1_000 * i / 48_000.0);
        }
        PopFound pop = listen(48_000, sound);
        assertThat(pop.lateFrames()).isEqualTo(0, within(0.05));
    }

    @Test
    void noiseSpeechAndMusicAreNoPop() throws IOException {
        Random random = new Random(4);
        double[] sound = silence(48_000);
        for (int i = 0; i < sound.length; i++) {
            double note = 220 * Math.pow(2, (i / 9_600 * 7 % 12) / 12.0);
            sound[i] = 0.05 * (2 * random.nextDouble() - 1) + 0.2 * Math.sin(2 * Math.PI * note * i / 48_000);
        }
        assertThat(listen(48_000, sound).heard()).isFalse();
        assertThat(listen(48_000, silence(48_000)).heard()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2000, 990", "4000, 1000", "1000, 1010", "2000, 1060", "12000, 1000"})
    void tellsLengthAndFrequency(int samples, double hertz) throws IOException {
        PopFound pop = listen(48_000, pop(silence(48_000), 48_000, start(48_000), samples, hertz));
        assertThat(pop.lengthSamples()).isEqualTo(samples, within(60.0));
        assertThat(pop.frequencyHz()).isEqualTo(hertz, within(3.0));
    }

    private static int start(int rate) {
        return POP_SECONDS * rate;
    }

    private static double[] silence(int rate) {
        return new double[10 * rate];
    }

    private static double[] pop(double[] sound, int rate, int start, int length, double hertz) {
        for (int i = 0; i < length; i++) {
            sound[start + i] += AMPLITUDE * Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return sound;
    }

    private PopFound listen(int rate, double[] sound) throws IOException {
        Path file = Files.write(
                folder.resolve("a.wav"), new TestFile(Encoding.INT_24, rate, 0, -1).wave(new double[][] {sound}));
        Position start = Position.ZERO.plus(Duration.ofSeconds(3_600));
        PopExpectation pops = new PopExpectation(
                new ReelPlace(start, Optional.empty()),
                Optional.of(start.plus(Duration.ofSeconds(POP_SECONDS))),
                Optional.empty(),
                FrameRate.FPS_24);
        return SoundReadingTest.read(file, 8_192, pops)
                .channels()
                .getFirst()
                .pop(PopPlace.HEAD)
                .orElseThrow();
    }
}
