package org.stagebook.metering.differential;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Sample formats of WAVE files, each with a writer of its own that shares nothing with the reader under test. */
enum StoredFormat {
    PCM_8(1, 1, 1 << 7),
    PCM_16(1, 2, 1 << 15),
    PCM_24(1, 3, 1 << 23),
    PCM_32(1, 4, 1L << 31),
    FLOAT_32(3, 4, 0),
    FLOAT_64(3, 8, 0);

    private static final int HEADER_BYTES = 44;

    private final int tag;
    private final int sampleBytes;
    private final double fullScale;

    StoredFormat(int tag, int sampleBytes, double fullScale) {
        this.tag = tag;
        this.sampleBytes = sampleBytes;
        this.fullScale = fullScale;
    }

    /** The programme as this format holds it. */
    RandomProgramme rounded(RandomProgramme programme) {
        List<double[]> channels = programme.channels().stream()
                .map(channel -> Arrays.stream(channel).map(this::rounded).toArray())
                .toList();
        return new RandomProgramme(programme.seed(), programme.sampleRateHz(), programme.order(), channels);
    }

    private double rounded(double sample) {
        return switch (this) {
            case FLOAT_32 -> (float) sample;
            case FLOAT_64 -> sample;
            default -> Math.clamp(Math.rint(sample * fullScale), -fullScale, fullScale - 1) / fullScale;
        };
    }

    /** Writes a programme that is rounded already. */
    void write(RandomProgramme programme, Path file) throws IOException {
        int channels = programme.order().channelCount();
        int dataBytes = programme.frames() * channels * sampleBytes;
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(HEADER_BYTES - 8 + dataBytes).put(ascii("WAVE"));
        bytes.put(ascii("fmt ")).putInt(16).putShort((short) tag).putShort((short) channels);
        bytes.putInt(programme.sampleRateHz()).putInt(programme.sampleRateHz() * channels * sampleBytes);
        bytes.putShort((short) (channels * sampleBytes)).putShort((short) (sampleBytes * 8));
        bytes.put(ascii("data")).putInt(dataBytes);
        for (int frame = 0; frame < programme.frames(); frame++) {
            for (double[] channel : programme.channels()) {
                put(bytes, channel[frame]);
            }
        }
        Files.write(file, bytes.array());
    }

    private static byte[] ascii(String id) {
        return id.getBytes(StandardCharsets.US_ASCII);
    }

    private void put(ByteBuffer bytes, double sample) {
        switch (this) {
            case PCM_8 -> bytes.put((byte) (Math.round(sample * fullScale) + 128));
            case FLOAT_32 -> bytes.putFloat((float) sample);
            case FLOAT_64 -> bytes.putDouble(sample);
            default -> {
                long integer = Math.round(sample * fullScale);
                for (int index = 0; index < sampleBytes; index++) {
                    bytes.put((byte) (integer >> (8 * index)));
                }
            }
        }
    }
}
