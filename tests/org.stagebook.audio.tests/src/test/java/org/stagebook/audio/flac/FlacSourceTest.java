package org.stagebook.audio.flac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.audio.source.SoundSource;

/** What the reference encoder wrote is read sample by sample, from any place, and damage is said. */
class FlacSourceTest {

    private static final long SEED = 1_601;
    private static final int FRAMES = 30_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"16, 2, 48000", "24, 6, 96000", "24, 8, 8000", "16, 1, 384000", "8, 3, 44100"})
    void samplesAreThoseThatWereEncoded(int bits, int channels, int rate) throws Exception {
        byte[] raw = noise(bits, channels);
        Path file = encoded(raw, bits, channels, rate);
        FlacInfo info = new FlacReader().read(file);
        assertThat(info.sampleRateHz()).isEqualTo(rate);
        assertThat(info.channels()).isEqualTo(channels);
        assertThat(info.bitsPerSample()).isEqualTo(bits);
        assertThat(info.frames()).isEqualTo(FRAMES);
        Random random = new Random(SEED);
        try (SoundSource source = FlacSource.open(file, info)) {
            double[][] planar = new double[channels][4321];
            for (int i = 0; i < 15; i++) {
                long start = i == 0 ? FRAMES - 100 : random.nextInt(FRAMES);
                int read = source.read(start, planar);
                assertThat(read).isEqualTo((int) Math.min(4321, FRAMES - start));
                for (int channel = 0; channel < channels; channel++) {
                    assertThat(Arrays.copyOf(planar[channel], read))
                            .as("channel %d from frame %d, seed %d", channel, start, SEED)
                            .isEqualTo(expected(raw, bits, channels, new int[] {channel, (int) start, read}));
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
    void aFileThatIsCutOffIsReadUpToThere() throws Exception {
        Path file = encoded(noise(16, 2), 16, 2, 48_000);
        FlacInfo info = new FlacReader().read(file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        try (SoundSource source = FlacSource.open(file, info)) {
            assertThat(source.read(0, new double[2][1000])).isEqualTo(1000);
            assertThatThrownBy(() -> source.read(FRAMES - 1, new double[2][1]))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("of the 30000 frames it states");
        }
    }

    /** At every kind of place: within the first frame, within others, between two, within the checksum of the last. */
    @Test
    void whatIsThereOfAFileThatIsCutOffIsCounted() throws Exception {
        Path file = encoded(noise(16, 2), 16, 2, 48_000);
        FlacInfo stated = new FlacReader().read(file);
        byte[] whole = Files.readAllBytes(file);
        assertThat(FlacExtent.readable(file, stated)).isSameAs(stated);
        Random random = new Random(SEED);
        int soundBytes = whole.length - (int) stated.soundOffsetBytes();
        for (int i = 0; i < 30; i++) {
            int size = i == 0 ? whole.length - 1 : (int) stated.soundOffsetBytes() + random.nextInt(soundBytes);
            Files.write(file, Arrays.copyOf(whole, size));
            FlacInfo info = FlacExtent.readable(file, stated);
            assertThat(info.frames())
                    .as("%d of %d bytes, seed %d", size, whole.length, SEED)
                    .isLessThan(FRAMES);
            assertThat(info.frames() % 4096).isZero();
            readsAllButNoMore(file, info);
        }
    }

    /** What a download leaves that sets aside the whole file first, and what taggers append. */
    @ParameterizedTest
    @CsvSource({"150000, 0.5", "128, 1"})
    void whatFollowsTheLastFrameIsNoFrame(int strange, double kept) throws Exception {
        Path file = encoded(noise(16, 2), 16, 2, 48_000);
        FlacInfo stated = new FlacReader().read(file);
        byte[] whole = Files.readAllBytes(file);
        int size = (int) (whole.length * kept);
        Files.write(file, Arrays.copyOf(Arrays.copyOf(whole, size), size + strange));
        FlacInfo info = FlacExtent.readable(file, stated);
        assertThat(info.frames() == FRAMES).isEqualTo(kept == 1);
        readsAllButNoMore(file, info);
    }

    private static void readsAllButNoMore(Path file, FlacInfo info) throws IOException {
        try (SoundSource source = FlacSource.open(file, info)) {
            assertThat(source.read(0, new double[2][FRAMES])).isEqualTo((int) info.frames());
        }
        if (info.frames() < FRAMES) {
            try (SoundSource source = FlacSource.open(file, info.withFrames(FRAMES))) {
                assertThatThrownBy(() -> source.read(info.frames(), new double[2][1]))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aDamagedFrameIsNotPassedOnAsSilence() throws Exception {
        Path file = encoded(noise(16, 2), 16, 2, 48_000);
        FlacInfo info = new FlacReader().read(file);
        byte[] whole = Files.readAllBytes(file);
        whole[whole.length / 2] ^= 0x10;
        Files.write(file, whole);
        try (SoundSource source = FlacSource.open(file, info)) {
            assertThatThrownBy(() -> source.read(FRAMES - 1, new double[2][1]))
                    .isInstanceOf(UnreadableFlacException.class)
                    .hasMessageMatching(".*damaged after \\d+ of its 30000 frames; up to there it can be read.*");
        }
    }

    @ParameterizedTest
    @CsvSource({"fLaC", "fLaC....", "nothing"})
    void whatIsNoFlacIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("no.flac"), content);
        assertThatThrownBy(() -> new FlacReader().read(file))
                .isInstanceOf(UnreadableFlacException.class)
                .hasMessageContaining("\"no.flac\" cannot be read as a FLAC recording");
    }

    private static double[] expected(byte[] raw, int bits, int channels, int[] place) {
        int bytes = (bits + 7) / 8;
        double[] samples = new double[place[2]];
        for (int i = 0; i < samples.length; i++) {
            int at = ((place[1] + i) * channels + place[0]) * bytes;
            int sample = raw[at + bytes - 1];
            for (int b = bytes - 2; b >= 0; b--) {
                sample = sample << 8 | (raw[at + b] & 0xFF);
            }
            samples[i] = sample / Math.pow(2, bits - 1);
        }
        return samples;
    }

    /** Noise that the encoder has to store in several ways: loud, quiet, constant. */
    private static byte[] noise(int bits, int channels) {
        Random random = new Random(SEED);
        int bytes = (bits + 7) / 8;
        ByteBuffer raw = ByteBuffer.allocate(FRAMES * channels * bytes + 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < FRAMES * channels; i++) {
            int quiet = i / channels / 3_000 % 3;
            int sample = quiet == 2 ? 77 : random.nextInt() >> (32 - bits + quiet * 6);
            raw.putInt(i * bytes, sample);
        }
        return Arrays.copyOf(raw.array(), FRAMES * channels * bytes);
    }

    private Path encoded(byte[] raw, int bits, int channels, int rate) throws IOException, InterruptedException {
        Path from = Files.write(folder.resolve("noise.raw"), raw);
        Path to = folder.resolve("noise.flac");
        List<String> command = List.of(
                "flac",
                "--silent",
                "--force",
                "--lax",
                "--force-raw-format",
                "--endian=little",
                "--sign=signed",
                "--bps=" + bits,
                "--channels=" + channels,
                "--sample-rate=" + rate,
                "-o",
                to.toString(),
                from.toString());
        Process flac;
        try {
            flac = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeThat(e)
                    .as("the reference encoder flac is absent: %s", e.getMessage())
                    .isNull();
            throw e;
        }
        assertThat(flac.waitFor(20, TimeUnit.SECONDS)).as("flac ended").isTrue();
        assertThat(flac.exitValue()).isZero();
        return to;
    }
}
