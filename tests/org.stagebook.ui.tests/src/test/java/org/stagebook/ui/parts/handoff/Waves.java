package org.stagebook.ui.parts.handoff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small sound files for packages: 16 bit, a tone in every channel. */
final class Waves {

    private static final int BYTES_PER_SAMPLE = 2;

    private Waves() {}

    /** Writes a file of one second. */
    static void write(Path file, int channels, int sampleRateHz, double amplitude) throws IOException {
        int frame = channels * BYTES_PER_SAMPLE;
        int bytes = frame * sampleRateHz;
        ByteBuffer wave = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wave.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVE"));
        wave.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
        wave.putInt(sampleRateHz)
                .putInt(frame * sampleRateHz)
                .putShort((short) frame)
                .putShort((short) 16);
        wave.put(ascii("data")).putInt(bytes);
        for (int i = 0; i < sampleRateHz; i++) {
            for (int channel = 0; channel < channels; channel++) {
                double phase = 2 * Math.PI * (220 + 30 * channel) * i / sampleRateHz;
                wave.putShort((short) (amplitude * Short.MAX_VALUE * Math.sin(phase)));
            }
        }
        Files.createDirectories(file.getParent());
        Files.write(file, wave.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
