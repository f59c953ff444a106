package org.stagebook.interchange.soundfolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Small recordings written byte by byte. */
final class Recordings {

    private static final int BEXT_BYTES = 602;

    private Recordings() {}

    /** Writes mono files of one length and place. */
    static void monos(Path folder, long timeReference, String... names) {
        Stream.of(names).forEach(name -> write(folder.resolve(name), wave(1, 48_000, 480, timeReference)));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 16-bit PCM of silence; a negative time reference leaves out the {@code bext} chunk. */
    static byte[] wave(int channels, int rateHz, int frames, long timeReference) {
        boolean broadcast = timeReference >= 0;
        int data = frames * channels * 2;
        int size = 12 + 24 + (broadcast ? 8 + BEXT_BYTES : 0) + 8 + data;
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(size - 8).put(ascii("WAVE"));
        out.put(ascii("fmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) channels)
                .putInt(rateHz);
        out.putInt(rateHz * channels * 2).putShort((short) (channels * 2)).putShort((short) 16);
        if (broadcast) {
            out.put(ascii("bext")).putInt(BEXT_BYTES);
            int start = out.position();
            out.put(ascii("Scene by the pier"));
            out.position(start + 256).put(ascii("Recorder"));
            out.position(start + 320).put(ascii("2026-01-0203:04:05"));
            out.position(start + 338).putLong(timeReference);
            out.position(start + BEXT_BYTES);
        }
        out.put(ascii("data")).putInt(data);
        return out.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
