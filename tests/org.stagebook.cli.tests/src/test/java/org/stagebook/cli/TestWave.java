package org.stagebook.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Broadcast waves of a reel that lasts a few seconds: 24-bit, time-stamped, with a pop; written without the code under test. */
record TestWave(int channels, int sampleRateHz, long timeReferenceSamples, double lengthSeconds, double popAtSeconds) {
    private static final double POP_LEVEL = 0.1;
    private static final double POP_SECONDS = 1 / 25.0;

    /** Two channels at 48 kHz from 01:00:00:00 on, ten seconds, the pop at six. */
    static TestWave stereo() {
        return new TestWave(2, 48_000, 3_600L * 48_000, 10, 6);
    }

    /** Noise that nobody else makes, with the pop in every channel. */
    Path write(Path file, long seed) throws IOException {
        int frames = (int) (lengthSeconds * sampleRateHz);
        ByteBuffer data = ByteBuffer.allocate(frames * channels * 3).order(ByteOrder.LITTLE_ENDIAN);
        Random random = new Random(seed);
        for (int frame = 0; frame < frames; frame++) {
            double pop = pop(frame);
            for (int channel = 0; channel < channels; channel++) {
                double noise = frame > 7 * sampleRateHz ? 0.05 * (random.nextDouble() - 0.5) : 0;
                int sample = (int) Math.rint((pop + noise) * 8_388_607);
                data.put((byte) sample).put((byte) (sample >> 8)).put((byte) (sample >> 16));
            }
        }
        Files.createDirectories(file.getParent());
        return Files.write(file, riff(data.array()));
    }

    private double pop(int frame) {
        double since = (double) frame / sampleRateHz - popAtSeconds;
        return since < 0 || since >= POP_SECONDS ? 0 : POP_LEVEL * Math.sin(2 * Math.PI * 1000 * since);
    }

    private byte[] riff(byte[] data) {
        byte[] bext = new byte[602];
        ByteBuffer.wrap(bext)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(338, timeReferenceSamples)
                .putShort(346, (short) 1);
        ByteBuffer file = ByteBuffer.allocate(12 + 8 + bext.length + 8 + 16 + 8 + data.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        id(file, "RIFF").putInt(file.capacity() - 8);
        id(file, "WAVE");
        id(file, "bext").putInt(bext.length).put(bext);
        id(file, "fmt ")
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) channels)
                .putInt(sampleRateHz);
        file.putInt(sampleRateHz * channels * 3)
                .putShort((short) (channels * 3))
                .putShort((short) 24);
        id(file, "data").putInt(data.length).put(data);
        return file.array();
    }

    private static ByteBuffer id(ByteBuffer file, String id) {
        return file.put(id.getBytes(StandardCharsets.US_ASCII));
    }
}
