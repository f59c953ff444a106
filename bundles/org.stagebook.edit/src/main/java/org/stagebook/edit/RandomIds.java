package org.stagebook.edit;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * Random UUIDs (RFC 9562, version 4), as {@link UUID#randomUUID} makes them, but many at a time: a list of 100,000 events needs
 * as many ids, and asking the system for each takes longer than reading the list.
 */
final class RandomIds implements IdSource {
    private static final int BYTES_PER_ID = 16;
    private static final int IDS_AT_A_TIME = 256;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final byte[] bytes = new byte[BYTES_PER_ID * IDS_AT_A_TIME];
    private final ByteBuffer left = ByteBuffer.wrap(bytes).position(bytes.length);

    @Override
    public synchronized String next() {
        if (!left.hasRemaining()) {
            random.nextBytes(bytes);
            left.rewind();
        }
        long high = (left.getLong() & ~0xF000L) | VERSION_4;
        long low = (left.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
        return "_" + new UUID(high, low);
    }
}
