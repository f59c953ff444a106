package org.stagebook.audio.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.stagebook.audio.source.SoundSource;

/** Small sound files for tests of reading, laid out here or kept beside the tests. */
final class TestSound {

    private TestSound() {}

    /** A copy of a file kept with the tests. */
    static Path kept(String name, Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(TestSound.class.getResourceAsStream(name), name)) {
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }

    /** A plain 16-bit WAV file. */
    static Path wave(Path file, int sampleRateHz, int channels, short... samples) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(text("RIFF"))
                .putInt(36 + 2 * samples.length)
                .put(text("WAVEfmt "))
                .putInt(16);
        bytes.putShort((short) 1).putShort((short) channels).putInt(sampleRateHz);
        bytes.putInt(sampleRateHz * channels * 2)
                .putShort((short) (2 * channels))
                .putShort((short) 16);
        bytes.put(text("data")).putInt(2 * samples.length);
        for (short sample : samples) {
            bytes.putShort(sample);
        }
        return Files.write(file, bytes.array());
    }

    /** A 16-bit mono file of silence with 64-bit sizes, in which only the last sample is half of full scale. */
    static Path huge(Path file, String container, long frames) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
        head.put(text(container)).putInt(-1).put(text("WAVEds64")).putInt(28);
        head.putLong(72 + 2 * frames).putLong(2 * frames).putLong(frames).putInt(0);
        head.put(text("fmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(48_000);
        head.putInt(96_000)
                .putShort((short) 2)
                .putShort((short) 16)
                .put(text("data"))
                .putInt(-1);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(head.array());
            sparse.seek(80 + 2 * (frames - 1));
            sparse.write(new byte[] {0, 0x40});
        }
        return file;
    }

    static double[][] samples(Recording recording) throws IOException {
        try (SoundSource source = recording.sound().open()) {
            double[][] planar = new double[source.channels()][(int) source.frames()];
            int read = source.read(0, planar);
            if (read != source.frames()) {
                throw new AssertionError(read + " of " + source.frames() + " frames");
            }
            return planar;
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
