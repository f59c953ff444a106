package org.stagebook.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Recordings of 997 Hz at −20 dBFS with 16 bits, whose headers say nothing of the channels. */
record ToneFile(Path folder) {

    static final int RATE_HZ = 8_000;

    private static final int BEXT_BYTES = 602;
    private static final int TIME_REFERENCE_AT = 338;

    /** A plain one. */
    Path write(String name, int channels, int seconds) throws IOException {
        return write(name, new byte[0], channels, seconds);
    }

    /** Two channels that begin at a time of day, in seconds, and whose timecode counts 25 frames a second. */
    Path writeAt(String name, int startSeconds, int seconds) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(8 + BEXT_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(ascii("bext")).putInt(BEXT_BYTES).put(ascii("sSPEED=025.000-ND\r\n"));
        chunk.putLong(8 + TIME_REFERENCE_AT, (long) startSeconds * RATE_HZ);
        return write(name, chunk.array(), 2, seconds);
    }

    /** What a copy leaves that was interrupted. */
    static Path cutOff(Path file, int lostBytes) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(whole, whole.length - lostBytes));
    }

    private Path write(String name, byte[] chunk, int channels, int seconds) throws IOException {
        int dataBytes = seconds * RATE_HZ * channels * 2;
        ByteBuffer bytes = ByteBuffer.allocate(44 + chunk.length + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF"))
                .putInt(36 + chunk.length + dataBytes)
                .put(ascii("WAVEfmt "))
                .putInt(16);
        bytes.putShort((short) 1).putShort((short) channels).putInt(RATE_HZ).putInt(RATE_HZ * channels * 2);
        bytes.putShort((short) (channels * 2)).putShort((short) 16).put(chunk);
        bytes.put(ascii("data")).putInt(dataBytes);
        for (int frame = 0; frame < seconds * RATE_HZ; frame++) {
            short sample = (short) Math.round(3276.8 * Math.sin(2 * Math.PI * 997 * frame / RATE_HZ));
            for (int channel = 0; channel < channels; channel++) {
                bytes.putShort(sample);
            }
        }
        return Files.write(folder.resolve(name), bytes.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
