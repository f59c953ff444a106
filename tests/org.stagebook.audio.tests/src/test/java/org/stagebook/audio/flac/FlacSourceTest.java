package org.stagebook.audio.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.stagebook.audio.flac.EncodedNoise.FRAMES;
import static org.stagebook.audio.flac.EncodedNoise.SEED;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.order.OrderEvidence.UserHint;
import org.stagebook.audio.recording.RecordingReader;
import org.stagebook.audio.recording.SoundOpener;
import org.stagebook.audio.source.OpenFiles;
import org.stagebook.audio.source.SoundSource;

/** What the reference encoder wrote is read sample by sample, from any place. */
class FlacSourceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"16, 2, 48000", "24, 6, 96000", "24, 8, 8000", "16, 1, 384000", "8, 3, 44100"})
    void samplesAreThoseThatWereEncoded(int bits, int channels, int rate) throws Exception {
        EncodedNoise noise = EncodedNoise.of(folder, bits, channels, rate);
        FlacSurvey survey = noise.survey();
        assertThat(survey.info()).isEqualTo(noise.stated());
        assertThat(survey.info().sampleRateHz()).isEqualTo(rate);
        assertThat(survey.info().channels()).isEqualTo(channels);
        assertThat(survey.info().bitsPerSample()).isEqualTo(bits);
        assertThat(survey.info().frames()).isEqualTo(FRAMES);
        assertThat(survey.damage()).isEmpty();
        Random random = new Random(SEED);
        try (SoundSource source = new FlacSound(noise.file(), survey).open()) {
            double[][] planar = new double[channels][4321];
            for (int i = 0; i < 15; i++) {
                int start = i == 0 ? FRAMES - 100 : random.nextInt(FRAMES);
                int read = source.read(start, planar);
                assertThat(read).isEqualTo(Math.min(4321, FRAMES - start));
                for (int channel = 0; channel < channels; channel++) {
                    assertThat(Arrays.copyOf(planar[channel], read))
                            .as("channel %d from frame %d, seed %d", channel, start, SEED)
                            .isEqualTo(noise.expected(channel, start, read));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,",
        "2,",
        "3, L R C",
        "4, L R Ls Rs",
        "6, L R C LFE Ls Rs",
        "7, L R C LFE Cs Ls Rs",
        "8, L R C LFE Lrs Rrs Lss Rss",
    })
    void theFormatDefinesAnOrder(int channels, String order) {
        FlacInfo info = new FlacInfo(48_000, channels, 24, 1, 42, 0);
        assertThat(info.definedOrder().map(Object::toString).orElse(null)).isEqualTo(order);
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotReadAsSomethingElse() throws Exception {
        EncodedNoise noise = EncodedNoise.of(folder, 16, 2, 48_000);
        FlacSurvey survey = noise.survey();
        noise.write(Arrays.copyOf(noise.bytes(), noise.bytes().length / 2));
        try (SoundSource source = new FlacSound(noise.file(), survey).open()) {
            assertThat(source.read(0, new double[2][1000])).isEqualTo(1000);
            assertThatThrownBy(() -> source.read(FRAMES - 1, new double[2][1]))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("of its 30000 frames while it was read");
        }
    }

    /** A programme of mono files is read at sixteen places of each by every thread. */
    @Test
    void allSourcesOfAFileShareOneHandle() throws Exception {
        EncodedNoise noise = EncodedNoise.of(folder, 16, 2, 48_000);
        SoundOpener sound =
                new RecordingReader().read(noise.file(), UserHint.NONE).sound();
        for (int round = 0; round < 2; round++) {
            try (OpenFiles open = new OpenFiles()) {
                for (int start = 0; start < FRAMES; start += 500) {
                    SoundSource source = open.add(sound.open());
                    double[][] planar = new double[2][100];
                    source.read(start, planar);
                    assertThat(planar[1]).isEqualTo(noise.expected(1, start, 100));
                }
                sound.open().close();
                assertThat(handles(noise.file())).isEqualTo(1);
            }
            assertThat(handles(noise.file())).isZero();
        }
    }

    @Test
    void oneThatIsInterruptedOrClosedTwiceDisturbsNoOther() throws Exception {
        EncodedNoise noise = EncodedNoise.of(folder, 16, 2, 48_000);
        FlacSound sound = new FlacSound(noise.file(), noise.survey());
        double[][] planar = new double[2][100];
        try (SoundSource other = sound.open()) {
            other.read(0, planar);
            SoundSource interrupted = sound.open();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> interrupted.read(0, planar)).isInstanceOf(ClosedByInterruptException.class);
            assertThat(Thread.interrupted()).isTrue();
            interrupted.close();
            interrupted.close();
            other.read(FRAMES - 100, planar);
            assertThat(planar[1]).isEqualTo(noise.expected(1, FRAMES - 100, 100));
        }
        assertThat(handles(noise.file())).isZero();
    }

    private static long handles(Path file) throws IOException {
        Path table = Path.of("/proc/self/fd");
        assumeThat(table).as("the table of open files of this process").isDirectory();
        Path real = file.toRealPath();
        long count = 0;
        try (DirectoryStream<Path> handles = Files.newDirectoryStream(table)) {
            for (Path handle : handles) {
                count += Files.isSymbolicLink(handle)
                                && Files.readSymbolicLink(handle).equals(real)
                        ? 1
                        : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({"fLaC", "fLaC....", "nothing"})
    void whatIsNoFlacIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("no.flac"), content);
        assertThatThrownBy(() -> new FlacReader().read(file))
                .isInstanceOf(UnreadableFlacException.class)
                .hasMessageContaining("\"no.flac\" cannot be read as a FLAC recording");
    }
}
