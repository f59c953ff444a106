package org.stagebook.audio.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.SampleEncoding;
import org.stagebook.audio.SampleFormat;

/** Every kind of stored sample against a decoder written from the definition, one sample at a time. */
class StoredSoundSourceTest {

    private static final long SEED = 20_260_103;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "PCM_INTEGER, 8, 1, false, 1, 0",
        "PCM_INTEGER, 8, 1, true, 3, 0",
        "PCM_INTEGER, 16, 2, false, 2, 0",
        "PCM_INTEGER, 16, 2, true, 6, 5",
        "PCM_INTEGER, 20, 3, false, 6, 0",
        "PCM_INTEGER, 24, 3, false, 128, 0",
        "PCM_INTEGER, 24, 3, true, 5, 7",
        "PCM_INTEGER, 24, 4, false, 8, 0",
        "PCM_INTEGER, 32, 4, false, 2, 0",
        "PCM_INTEGER, 32, 4, true, 7, 0",
        "PCM_INTEGER, 40, 5, true, 2, 1",
        "PCM_INTEGER, 48, 6, false, 2, 0",
        "PCM_INTEGER, 64, 8, false, 3, 0",
        "IEEE_FLOAT, 32, 4, false, 12, 0",
        "IEEE_FLOAT, 32, 4, true, 2, 3",
        "IEEE_FLOAT, 64, 8, false, 16, 0",
        "IEEE_FLOAT, 64, 8, true, 1, 8",
    })
    void samplesAreWhatTheirDefinitionSays(
            SampleEncoding encoding, int bits, int bytes, boolean bigEndian, int channels, int gapBytes)
            throws IOException {
        SampleFormat format = new SampleFormat(encoding, bits, bytes);
        byte[] content = randomBytes(11 + 2000 * (channels * bytes + gapBytes));
        Path file = Files.write(folder.resolve("sound.raw"), content);
        List<StoredChannel> tracks = new ArrayList<>();
        for (int c = 0; c < channels; c++) {
            int place = (c * 5) % channels == 0 && c > 0 ? c : (channels - 1 - c);
            tracks.add(new StoredChannel(file, 11 + place * bytes, channels * bytes + gapBytes, format, bigEndian));
        }
        try (SoundSource source = new StoredSound(48_000, 2000, tracks).open()) {
            double[][] planar = new double[channels][777];
            assertThat(source.read(1234, planar)).isEqualTo(766);
            for (int c = 0; c < channels; c++) {
                assertThat(Arrays.copyOf(planar[c], 766))
                        .as("channel %d, seed %d", c, SEED)
                        .isEqualTo(references(content, 1234, 766, tracks.get(c)));
            }
        }
    }

    private static double[] references(byte[] content, int first, int count, StoredChannel channel) {
        return IntStream.range(first, first + count)
                .mapToDouble(frame -> reference(content, frame, channel))
                .toArray();
    }

    private static double reference(byte[] content, int frame, StoredChannel channel) {
        int size = channel.sample().containerBytes();
        int at = (int) channel.firstSampleByte() + frame * channel.strideBytes();
        byte[] sample = Arrays.copyOfRange(content, at, at + size);
        if (!channel.bigEndian()) {
            for (int i = 0; i < size / 2; i++) {
                byte swapped = sample[i];
                sample[i] = sample[size - 1 - i];
                sample[size - 1 - i] = swapped;
            }
        }
        if (channel.sample().encoding() == SampleEncoding.IEEE_FLOAT) {
            ByteBuffer bytes = ByteBuffer.wrap(sample);
            return size == 4 ? bytes.getFloat() : bytes.getDouble();
        }
        if (size == 1 && !channel.bigEndian()) {
            return ((sample[0] & 0xFF) - 128) / 128.0;
        }
        return new BigInteger(sample).doubleValue() / Math.pow(2, 8 * size - 1);
    }

    @Test
    void fullScaleIsThatOfTheContainer() throws IOException {
        byte[] bytes = {(byte) 0x80, 0, 0, 0x7F, (byte) 0xFF, (byte) 0xF0, 0, 0, 0, 0, 0, 0x10};
        Path file = Files.write(folder.resolve("twenty.raw"), bytes);
        StoredChannel channel =
                new StoredChannel(file, 0, 3, new SampleFormat(SampleEncoding.PCM_INTEGER, 20, 3), true);
        assertThat(all(new StoredSound(48_000, 4, List.of(channel)))[0])
                .containsExactly(-1.0, 1 - Math.scalb(1.0, -19), 0.0, Math.scalb(1.0, -19));
    }

    @Test
    void whatIsNoNumberIsPassedOn() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putFloat(Float.NaN).putFloat(Float.NEGATIVE_INFINITY).putFloat(7f).putFloat(Float.MIN_VALUE);
        Path file = Files.write(folder.resolve("float.raw"), bytes.array());
        StoredChannel channel = new StoredChannel(file, 0, 4, SampleFormat.FLOAT_32, true);
        assertThat(all(new StoredSound(8_000, 4, List.of(channel)))[0])
                .containsExactly(Double.NaN, Double.NEGATIVE_INFINITY, 7.0, (double) Float.MIN_VALUE);
    }

    /** Discrete mono files of different formats, one of them with its channel twice, far apart in one file. */
    @Test
    void channelsMayLieInDifferentFiles() throws IOException {
        byte[] small = randomBytes(500);
        byte[] large = randomBytes(3000);
        Path first = Files.write(folder.resolve("a.raw"), small);
        Path second = Files.write(folder.resolve("b.raw"), large);
        List<StoredChannel> tracks = List.of(
                new StoredChannel(second, 1500, 3, SampleFormat.PCM_24, false),
                new StoredChannel(first, 4, 2, SampleFormat.PCM_16, false),
                new StoredChannel(second, 0, 3, SampleFormat.PCM_24, false));
        double[][] planar = all(new StoredSound(48_000, 200, tracks));
        assertThat(planar[0]).isEqualTo(references(large, 0, 200, tracks.get(0)));
        assertThat(planar[1]).isEqualTo(references(small, 0, 200, tracks.get(1)));
        assertThat(planar[2]).isEqualTo(references(large, 0, 200, tracks.get(2)));
    }

    /** Blocks longer than the buffer are put together from several reads. */
    @Test
    void longBlocksAreWhole() throws IOException {
        byte[] content = randomBytes(7 * 90_001);
        Path file = Files.write(folder.resolve("long.raw"), content);
        List<StoredChannel> tracks = List.of(
                new StoredChannel(file, 0, 7, SampleFormat.PCM_24, false),
                new StoredChannel(file, 3, 7, SampleFormat.FLOAT_32, false));
        double[][] planar = all(new StoredSound(48_000, 90_001, tracks));
        assertThat(planar[0]).isEqualTo(references(content, 0, 90_001, tracks.get(0)));
        assertThat(planar[1]).isEqualTo(references(content, 0, 90_001, tracks.get(1)));
    }

    @Test
    void aSampleBeyondFourGigabytesIsFound() throws IOException {
        Path file = folder.resolve("sparse.raw");
        long frames = 3_000_000_000L;
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.seek(2 * (frames - 1));
            sparse.write(new byte[] {0x00, 0x40});
        }
        StoredChannel channel = new StoredChannel(file, 0, 2, SampleFormat.PCM_16, false);
        try (SoundSource source = new StoredSound(48_000, frames, List.of(channel)).open()) {
            double[][] planar = new double[1][10];
            assertThat(source.read(frames - 3, planar)).isEqualTo(3);
            assertThat(planar[0]).startsWith(0.0, 0.0, 0.5);
            assertThat(source.read(frames, planar)).isZero();
        }
    }

    @Test
    void aFileThatBecameShorterIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("shrinking.wav"), randomBytes(400));
        StoredChannel channel = new StoredChannel(file, 0, 2, SampleFormat.PCM_16, false);
        try (SoundSource source = new StoredSound(48_000, 200, List.of(channel)).open()) {
            Files.write(file, randomBytes(300));
            assertThat(source.read(0, new double[1][150])).isEqualTo(150);
            assertThatThrownBy(() -> source.read(0, new double[1][151]))
                    .isInstanceOf(IOException.class)
                    .hasMessage(
                            "\"shrinking.wav\" became shorter while it was read: it has 300 bytes where at least 302"
                                    + " were expected. Nothing was changed; let its writer finish, then open it again.");
        }
    }

    @Test
    void readingAllocatesNothing() throws IOException {
        Path file = Files.write(folder.resolve("quiet.raw"), randomBytes(6 * 3 * 4800));
        List<StoredChannel> tracks = new ArrayList<>();
        for (int c = 0; c < 6; c++) {
            tracks.add(new StoredChannel(file, 3L * c, 18, SampleFormat.PCM_24, false));
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (SoundSource source = new StoredSound(48_000, 4800, tracks).open()) {
            double[][] planar = new double[6][480];
            long least = Long.MAX_VALUE;
            for (int round = 0; round < 5; round++) { // the first ones load classes, and compiling may cost some bytes
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int pass = 0; pass < 20; pass++) {
                    readAll(source, planar);
                }
                least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            }
            assertThat(least).as("bytes allocated in 200 reads").isLessThan(200);
        }
    }

    private static void readAll(SoundSource source, double[][] planar) throws IOException {
        for (int frame = 0; frame < 4800; frame += 480) {
            source.read(frame, planar);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 11})
    void framesOutsideAreRefused(long frame) throws IOException {
        Path file = Files.write(folder.resolve("ten.raw"), randomBytes(20));
        StoredChannel channel = new StoredChannel(file, 0, 2, SampleFormat.PCM_16, false);
        try (SoundSource source = new StoredSound(48_000, 10, List.of(channel)).open()) {
            assertThatIllegalArgumentException().isThrownBy(() -> source.read(frame, new double[1][5]));
            assertThatIllegalArgumentException().isThrownBy(() -> source.read(0, new double[2][5]));
        }
    }

    @Test
    void aMissingFileIsNamed() {
        StoredChannel channel = new StoredChannel(folder.resolve("gone.wav"), 0, 2, SampleFormat.PCM_16, false);
        StoredSound sound = new StoredSound(48_000, 10, List.of(channel));
        assertThatThrownBy(sound::open).isInstanceOf(NoSuchFileException.class).hasMessageContaining("gone.wav");
    }

    private static double[][] all(StoredSound sound) throws IOException {
        try (SoundSource source = sound.open()) {
            double[][] planar = new double[source.channels()][(int) source.frames()];
            assertThat(source.read(0, planar)).isEqualTo((int) source.frames());
            return planar;
        }
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        new Random(SEED).nextBytes(bytes);
        return bytes;
    }
}
