package org.stagebook.audio.flac;

/**
 * The checksum at the end of every FLAC frame (RFC 9639, section 9.3): over a whole frame, its own two bytes included, it
 * is 0.
 */
final class FrameCheck {

    private static final int POLYNOMIAL = 0x8005;
    private static final int AT_ONCE = 8;

    /** By how many bytes follow a byte, then by the byte: eight bytes are looked up at once instead of one by one. */
    private final int[][] tables = new int[AT_ONCE][256];

    FrameCheck() {
        for (int value = 0; value < 256; value++) {
            int crc = value << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ ((crc & 0x8000) != 0 ? POLYNOMIAL : 0);
            }
            tables[0][value] = crc & 0xFFFF;
        }
        for (int following = 1; following < AT_ONCE; following++) {
            for (int value = 0; value < 256; value++) {
                int before = tables[following - 1][value];
                tables[following][value] = (before << 8 ^ tables[0][before >>> 8]) & 0xFFFF;
            }
        }
    }

    /** The checksum of what it was of before, 0 for nothing, and some bytes more. */
    int of(int before, byte[] bytes, int from, int to) {
        int crc = before;
        int at = from;
        for (; at + AT_ONCE <= to; at += AT_ONCE) {
            crc = tables[7][(bytes[at] ^ crc >>> 8) & 0xFF]
                    ^ tables[6][(bytes[at + 1] ^ crc) & 0xFF]
                    ^ tables[5][bytes[at + 2] & 0xFF]
                    ^ tables[4][bytes[at + 3] & 0xFF]
                    ^ tables[3][bytes[at + 4] & 0xFF]
                    ^ tables[2][bytes[at + 5] & 0xFF]
                    ^ tables[1][bytes[at + 6] & 0xFF]
                    ^ tables[0][bytes[at + 7] & 0xFF];
        }
        for (; at < to; at++) {
            crc = (crc << 8 ^ tables[0][(crc >>> 8 ^ bytes[at]) & 0xFF]) & 0xFFFF;
        }
        return crc;
    }
}
