package org.stagebook.audio.wave;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Reads small pieces at known places of an open file, little-endian as WAVE is. */
final class WaveBytes {

    private final SeekableByteChannel channel;
    private final long sizeBytes;

    WaveBytes(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.sizeBytes = channel.size();
    }

    long sizeBytes() {
        return sizeBytes;
    }

    /** Up to {@code length} bytes from an offset, fewer only at the end of the file. */
    ByteBuffer read(long offset, int length) throws IOException {
        long available = Math.max(0, Math.min(length, sizeBytes - offset));
        ByteBuffer bytes = ByteBuffer.allocate((int) available).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(offset);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("The file became shorter while it was read; let its writer finish first.");
            }
        }
        return bytes.flip();
    }

    /** The bytes of a stretch of the file, for readers that go through it once. */
    InputStream stream(long offset, long length) throws IOException {
        channel.position(offset);
        return new BoundedInputStream(Channels.newInputStream(channel), length);
    }

    /** Four characters as an identifier, unprintable ones kept for {@link #isIdentifier} to refuse. */
    static String identifier(ByteBuffer bytes, int index) {
        byte[] id = new byte[4];
        bytes.get(index, id);
        return new String(id, StandardCharsets.ISO_8859_1);
    }

    static boolean isIdentifier(String id) {
        return id.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    }

    static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
