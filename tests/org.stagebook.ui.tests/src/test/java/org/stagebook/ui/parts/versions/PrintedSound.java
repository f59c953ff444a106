package org.stagebook.ui.parts.versions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Small prints of eight seconds: noise of its own for each stem, louder in a part where that is wanted. */
final class PrintedSound {

    private static final int RATE_HZ = 48_000;
    private static final int SECONDS = 8;

    private PrintedSound() {}

    /** Writes a file that is louder by so many dB from the third to the fifth second. */
    static Path write(Path file, int seed, double louderDb) throws IOException {
        int bytes = 2 * RATE_HZ * SECONDS;
        ByteBuffer wave = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wave.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVE"));
        wave.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        wave.putInt(RATE_HZ).putInt(2 * RATE_HZ).putShort((short) 2).putShort((short) 16);
        wave.put(ascii("data")).putInt(bytes);
        Random noise = new Random(seed);
        double gain = Math.pow(10, louderDb / 20);
        for (int i = 0; i < RATE_HZ * SECONDS; i++) {
            boolean louder = i >= 3 * RATE_HZ && i < 5 * RATE_HZ;
            double sample = noise.nextGaussian() * 0.08 * (louder ? gain : 1);
            wave.putShort((short) (Math.clamp(sample, -0.99, 0.99) * Short.MAX_VALUE));
        }
        Files.createDirectories(file.getParent());
        return Files.write(file, wave.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
