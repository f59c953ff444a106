package org.stagebook.history.version;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Ten seconds of mono noise, 24 bit at 48 kHz, louder in a range.
 *
 * @param seed the same seed is the same noise
 * @param fromSecond where it is louder
 * @param toSecond up to where
 * @param gainDb by how much
 */
public record SmallStem(long seed, double fromSecond, double toSecond, double gainDb) {
    private static final int RATE_HZ = 48_000;
    private static final int SECONDS = 10;
    private static final int HEADER_BYTES = 44;

    /** Noise that is nowhere louder. */
    public static SmallStem plain(long seed) {
        return new SmallStem(seed, 0, 0, 0);
    }

    Path writeTo(Path file) throws IOException {
        int frames = RATE_HZ * SECONDS;
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + 3 * frames).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 3 * frames);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(RATE_HZ).putInt(3 * RATE_HZ);
        bytes.putShort((short) 3).putShort((short) 24);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(3 * frames);
        Random noise = new Random(seed);
        for (int frame = 0; frame < frames; frame++) {
            double second = (double) frame / RATE_HZ;
            double gain = second >= fromSecond && second < toSecond ? Math.pow(10, gainDb / 20) : 1;
            int sample = (int) (0.05 * gain * noise.nextGaussian() * (1 << 23));
            int clipped = Math.clamp(sample, -(1 << 23), (1 << 23) - 1);
            bytes.put((byte) clipped).put((byte) (clipped >> 8)).put((byte) (clipped >> 16));
        }
        return Files.write(file, bytes.array());
    }
}
