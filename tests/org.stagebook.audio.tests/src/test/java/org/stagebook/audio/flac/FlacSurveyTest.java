package org.stagebook.audio.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stagebook.audio.flac.EncodedNoise.BLOCK;
import static org.stagebook.audio.flac.EncodedNoise.FRAMES;
import static org.stagebook.audio.flac.EncodedNoise.SEED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.source.SoundSource;

/** Of a damaged file all that is whole is read, in its place, and the rest is known. */
class FlacSurveyTest {

    /** Of STREAMINFO: 4 bits of the length, then 32 more, behind mark, block header, and 13 bytes. */
    private static final int LENGTH_AT = 4 + 4 + 13;

    @TempDir
    private Path folder;

    private EncodedNoise noise;
    private byte[] whole;
    private int soundAt;

    @BeforeEach
    void encode() throws Exception {
        noise = EncodedNoise.of(folder, 16, 2, 48_000);
        whole = noise.bytes();
        soundAt = (int) noise.stated().soundOffsetBytes();
    }

    /** At every kind of place: within the first frame, within others, between two, within the checksum of the last. */
    @Test
    void whatIsThereOfAFileThatIsCutOffIsCounted() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 30; i++) {
            int size = i == 0 ? whole.length - 1 : soundAt + random.nextInt(whole.length - soundAt);
            noise.write(Arrays.copyOf(whole, size));
            FlacSurvey survey = noise.survey();
            assertThat(survey.info().frames())
                    .as("%d of %d bytes, seed %d", size, whole.length, SEED)
                    .isLessThan(FRAMES);
            assertThat(survey.info().frames() % BLOCK).isZero();
            assertThat(survey.damage()).isEmpty();
            readsAsEncodedButForDamage(survey);
        }
    }

    /** What a download leaves that sets aside the whole file first, and what taggers append. */
    @ParameterizedTest
    @CsvSource({"150000, 0.5", "128, 1"})
    void whatFollowsTheLastFrameIsNoFrame(int strange, double kept) throws Exception {
        int size = (int) (whole.length * kept);
        noise.write(Arrays.copyOf(Arrays.copyOf(whole, size), size + strange));
        FlacSurvey survey = noise.survey();
        assertThat(survey.info().frames() == FRAMES).isEqualTo(kept == 1);
        readsAsEncodedButForDamage(survey);
    }

    @Test
    void theLongestBlockSaysHowMuchADecoderHolds() throws Exception {
        assertThat(noise.survey().longestBlockFrames()).isEqualTo(BLOCK);
        assertThat(new FlacSound(folder.resolve("any.flac"), noise.survey()).sourceBytes())
                .isEqualTo(2L * 4 * 2 * BLOCK);
    }

    /** A bit that is wrong anywhere costs the frame it is in, and none besides. */
    @Test
    void aDamagedFrameIsSilenceAndAllElseIsKept() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 30; i++) {
            byte[] damaged = whole.clone();
            int at = soundAt + random.nextInt(whole.length - soundAt);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            noise.write(damaged);
            FlacSurvey survey = noise.survey();
            boolean last = survey.damage().isEmpty();
            assertThat(survey.info().frames())
                    .as("byte %d, seed %d", at, SEED)
                    .isEqualTo(last ? FRAMES / BLOCK * BLOCK : FRAMES);
            survey.damage().forEach(span -> {
                assertThat(span.startFrame() % BLOCK)
                        .as("byte %d, seed %d", at, SEED)
                        .isZero();
                assertThat(span.frames()).as("byte %d, seed %d", at, SEED).isEqualTo(BLOCK);
            });
            readsAsEncodedButForDamage(survey);
        }
    }

    /** Bytes that a copy lost, put in or overwrote, over several frames. */
    @ParameterizedTest
    @CsvSource({"20000, 0", "20000, 7", "0, 333", "30000, 30000"})
    void bytesThatAreLostOrStrange(int lost, int strange) throws Exception {
        int at = whole.length / 2;
        byte[] damaged = new byte[whole.length - lost + strange];
        System.arraycopy(whole, 0, damaged, 0, at);
        System.arraycopy(whole, at + lost, damaged, at + strange, whole.length - at - lost);
        noise.write(damaged);
        FlacSurvey survey = noise.survey();
        assertThat(survey.info().frames()).isEqualTo(FRAMES);
        assertThat(survey.damage()).hasSize(1);
        readsAsEncodedButForDamage(survey);
    }

    @Test
    void damageIsToldWithItsTimeAndWhatToDo() throws Exception {
        byte[] damaged = whole.clone();
        long second = noise.survey().places().nearest(BLOCK).offsetBytes();
        damaged[(int) second + 100] ^= 1;
        noise.write(Arrays.copyOf(damaged, damaged.length - 1));
        Recording recording = new RecordingReader().read(noise.file(), UserHint.NONE);
        assertThat(recording.isComplete()).isFalse();
        assertThat(recording.losses())
                .containsExactly(
                        "It is damaged at 0.085 s (frame 4096): 0.085 s there cannot be decoded and are read as silence;"
                                + " all else is read. Copy or write the file again.",
                        "It is cut off or damaged at its end: of the 0.625 s that it states, only the first 0.597 s are"
                                + " read. Copy or write the file again.");
    }

    @Test
    void whatAnEncoderWroteToAPipeHasTheLengthItHas() throws Exception {
        byte[] piped = whole.clone();
        piped[LENGTH_AT] &= (byte) 0xF0;
        Arrays.fill(piped, LENGTH_AT + 1, LENGTH_AT + 5, (byte) 0);
        noise.write(piped);
        assertThat(noise.stated().frames()).isZero();
        assertThat(noise.survey().info().frames()).isEqualTo(FRAMES);
        readsAsEncodedButForDamage(noise.survey());
    }

    @Test
    void aFileWithoutAFrameIsEmpty() throws Exception {
        noise.write(Arrays.copyOf(whole, soundAt));
        FlacSurvey survey = noise.survey();
        assertThat(survey.info().frames()).isZero();
        readsAsEncodedButForDamage(survey);
    }

    private void readsAsEncodedButForDamage(FlacSurvey survey) throws IOException {
        int frames = (int) survey.info().frames();
        double[][] planar = new double[2][FRAMES];
        try (SoundSource source = new FlacSound(noise.file(), survey).open()) {
            assertThat(source.read(0, planar)).isEqualTo(frames);
            for (int channel = 0; channel < 2; channel++) {
                double[] expected = noise.expected(channel, 0, frames);
                survey.damage()
                        .forEach(span -> Arrays.fill(expected, (int) span.startFrame(), (int) span.endFrame(), 0));
                assertThat(Arrays.copyOf(planar[channel], frames)).isEqualTo(expected);
            }
            double[][] behind = new double[2][100];
            for (DamagedSpan span : survey.damage()) {
                assertThat(source.read(span.endFrame() - 50, behind)).isEqualTo(100);
                assertThat(behind[0])
                        .isEqualTo(
                                Arrays.copyOfRange(planar[0], (int) span.endFrame() - 50, (int) span.endFrame() + 50));
            }
        }
    }
}
