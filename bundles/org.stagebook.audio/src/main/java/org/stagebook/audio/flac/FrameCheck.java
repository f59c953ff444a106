package org.stagebook.audio.flac;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The checksum at the end of every FLAC frame (RFC 9639, section 9.3), checked here because the decoder replaces a
 * damaged frame by silence without saying so.
 */
final class FrameCheck {

    private static final int POLYNOMIAL = 0x8005;

    private final int[] table = new int[256];
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    FrameCheck() {
        for (int value = 0; value < 256; value++) {
            int crc = value << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ ((crc & 0x8000) != 0 ? POLYNOMIAL : 0);
            }
            table[value] = crc & 0xFFFF;
        }
    }

    /** Whether the bytes of one whole frame are as they were written. */
    boolean isWhole(FileChannel file, long start, long end) throws IOException {
        int crc = 0;
        long position = start;
        while (position < end) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - position));
            int count = file.read(buffer, position);
            if (count < 0) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                crc = (crc << 8 ^ table[(crc >>> 8 ^ buffer.get(i)) & 0xFF]) & 0xFFFF;
            }
            position += count;
        }
        return crc == 0;
    }
}
