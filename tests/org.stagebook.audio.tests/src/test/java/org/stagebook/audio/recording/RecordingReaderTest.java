package org.stagebook.audio.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.order.LayoutHint;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.source.SoundSource;

/** One door for every file: the same sound in every container gives the same samples. */
class RecordingReaderTest {

    private final RecordingReader reader = new RecordingReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "noise.aiff, AIFF, 16-bit",
        "noise_24.aiff, AIFF, 24-bit",
        "noise_sowt.aifc, AIFF-C, 16-bit",
        "noise_fl32.aifc, AIFF-C, 32-bit float",
        "noise_fl64.aifc, AIFF-C, 64-bit float",
    })
    void theSameSoundInEveryContainer(String name, String container, String sample) throws IOException {
        Recording expected = reader.read(TestSound.kept("noise.wav", folder), UserHint.NONE);
        Recording recording = reader.read(TestSound.kept(name, folder), UserHint.NONE);
        assertThat(recording.format())
                .isEqualTo(new RecordingFormat(container, sample, 48_000, 6, 300))
                .extracting(RecordingFormat::duration)
                .hasToString("PT0.00625S");
        assertThat(recording.stored()).isPresent();
        assertThat(recording.remarks()).isEmpty();
        assertThat(TestSound.samples(recording)).isDeepEqualTo(TestSound.samples(expected));
    }

    @Test
    void flacIsDecodedAndSaysItsOrder() throws IOException {
        Recording expected = reader.read(TestSound.kept("noise.wav", folder), UserHint.NONE);
        Recording recording = reader.read(TestSound.kept("noise.flac", folder), UserHint.NONE);
        assertThat(recording.format()).isEqualTo(new RecordingFormat("FLAC", "16-bit", 48_000, 6, 300));
        assertThat(recording.stored()).isEmpty();
        assertThat(recording.channels().order()).contains(ChannelOrder.L_R_C_LFE_LS_RS);
        assertThat(recording.channels().reason()).isEqualTo("The channel mask 0x3F says L R C LFE Ls Rs.");
        assertThat(TestSound.samples(recording)).isDeepEqualTo(TestSound.samples(expected));
    }

    @Test
    void aFlacThatIsCutOffIsReadUpToThereAndSaysSo() throws IOException {
        Path file = TestSound.kept("noise.flac", folder);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        Recording recording = reader.read(file, UserHint.NONE);
        assertThat(recording.format().frames()).isZero();
        assertThat(recording.losses())
                .containsExactly(
                        "It is cut off or damaged at its end: of the 0.006 s that it states, nothing can be read."
                                + " Copy or write the file again.");
    }

    @Test
    void soundThatTheHeaderStatesAndTheFileHasNotIsMissed() throws IOException {
        for (String name : List.of("noise.wav", "noise_fl32.aifc")) {
            Path file = TestSound.kept(name, folder);
            long size = Files.size(file);
            int frame = (int) (size / 300);
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) size - 48 * frame));
            Recording recording = reader.read(file, UserHint.NONE);
            assertThat(recording.isComplete()).as(name).isFalse();
            assertThat(recording.losses()).as(name).hasSize(1);
            assertThat(recording.losses().getFirst())
                    .contains("0.001 s that the header states are missing at the end; 0.005 s are there.");
        }
    }

    @Test
    void theChannelLayoutOfAnAiffIsBelieved() throws IOException {
        Recording recording = reader.read(TestSound.kept("noise_fl32.aifc", folder), UserHint.NONE);
        assertThat(recording.channels().order()).contains(ChannelOrder.L_R_C_LFE_LS_RS);
        assertThat(recording.channels().source()).isEqualTo(OrderSource.FILE_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "mix.wav, 1, CHANNEL_COUNT, M",
        "mix.wav, 2, CHANNEL_COUNT, L R",
        "mix.wav, 6, UNKNOWN,",
        "mix_5.1_film.wav, 6, FILE_NAME, L C R Ls Rs LFE",
        "mix_5.1.wav, 6, FILE_NAME, L R C LFE Ls Rs",
        "mix_5.1.wav, 8, UNKNOWN,",
        "mix_LCRLsRsLFE.wav, 6, FILE_NAME, L C R Ls Rs LFE",
        "mix.Ls.wav, 1, FILE_NAME, Ls",
        "mix 7.1.4 SMPTE.wav, 12, FILE_NAME, L R C LFE Lss Rss Lrs Rrs Ltf Rtf Ltr Rtr",
    })
    void theNameSaysWhatTheHeaderDoesNot(String name, int channels, OrderSource source, String order)
            throws IOException {
        Path file = TestSound.wave(folder.resolve(name), 48_000, channels, new short[channels]);
        Recording recording = reader.read(file, UserHint.NONE);
        assertThat(recording.channels().source()).isEqualTo(source);
        assertThat(recording.channels().order().map(Object::toString).orElse(null))
                .isEqualTo(order);
        assertThat(recording.channels().reason()).endsWith(".");
    }

    @Test
    void theUserSaysWhatTheNameDoesNot() throws IOException {
        Path file = TestSound.wave(folder.resolve("mix_5.1.wav"), 48_000, 6, new short[6]);
        UserHint film = new UserHint(LayoutHint.of(OrderConvention.FILM), false);
        assertThat(reader.read(file, film).channels().order()).contains(ChannelOrder.L_C_R_LS_RS_LFE);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 44_056, 47_952, 48_048, 96_000, 192_000, 352_800, 384_000})
    void everyRateIsTakenAsItIs(int rate) throws IOException {
        Path file = TestSound.wave(folder.resolve("rate.wav"), rate, 1, (short) 0x4000);
        Recording recording = reader.read(file, UserHint.NONE);
        assertThat(recording.format().sampleRateHz()).isEqualTo(rate);
        try (SoundSource source = recording.sound().open()) {
            assertThat(source.sampleRateHz()).isEqualTo(rate);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 64, 128})
    void manyChannels(int channels) throws IOException {
        short[] samples = new short[channels * 3];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i * 7);
        }
        Path file = TestSound.wave(folder.resolve("wide.wav"), 48_000, channels, samples);
        double[][] planar = TestSound.samples(reader.read(file, UserHint.NONE));
        for (int i = 0; i < samples.length; i++) {
            assertThat(planar[i % channels][i / channels]).isEqualTo(samples[i] / 32768.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RF64", "BW64"})
    void filesOverFourGigabytes(String container) throws IOException {
        long frames = 2_500_000_000L;
        Recording recording = reader.read(TestSound.huge(folder.resolve("huge.wav"), container, frames), UserHint.NONE);
        assertThat(recording.format()).isEqualTo(new RecordingFormat(container, "16-bit", 48_000, 1, frames));
        assertThat(recording.remarks()).isEmpty();
        try (SoundSource source = recording.sound().open()) {
            double[][] planar = new double[1][100];
            assertThat(source.read(frames - 100, planar)).isEqualTo(100);
            assertThat(planar[0][98]).isZero();
            assertThat(planar[0][99]).isEqualTo(0.5);
        }
    }

    @Test
    void anEmptyRecordingIsOne() throws IOException {
        Recording recording = reader.read(TestSound.wave(folder.resolve("no.wav"), 48_000, 2), UserHint.NONE);
        assertThat(recording.format().frames()).isZero();
        assertThat(TestSound.samples(recording)).hasDimensions(2, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "RIFX, it is a big-endian RIFX file",
        "OggS, 'it begins with \"OggS\" where RIFF, RF64 or BW64 is expected'",
    })
    void whatIsNoRecordingIsSaid(String start, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("other.wav"), start + "........................................");
        assertThatThrownBy(() -> reader.read(file, UserHint.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other.wav")
                .hasMessageContaining(reason);
    }
}
