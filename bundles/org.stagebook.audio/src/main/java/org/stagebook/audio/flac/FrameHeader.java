package org.stagebook.audio.flac;

import java.util.Optional;

/**
 * The header of a coded frame (RFC 9639, section 9.1), found by its mark and its checksum.
 *
 * @param firstFrame number of its first sample
 * @param frames how many samples per channel it has
 */
record FrameHeader(long firstFrame, int frames) {

    /** Mark, codes, a number of up to 7 bytes, 16 bits each of length and rate, checksum. */
    static final int MOST_BYTES = 4 + 7 + 2 + 2 + 1;

    private static final int POLYNOMIAL = 0x07;

    /** The length of a frame that does not say its own, by its code; 0 for codes that are explained later or reserved. */
    private static int coded(int lengthCode) {
        return switch (lengthCode) {
            case 1 -> 192;
            case 2, 3, 4, 5 -> 144 << lengthCode;
            case 0, 6, 7 -> 0;
            default -> 1 << lengthCode;
        };
    }

    /** The first place from one on, and before another, where the mark of a frame stands; -1 when there is none. */
    static int mark(byte[] bytes, int from, int before) {
        for (int index = from; index < before; index++) {
            if (bytes[index] == -1 && (bytes[index + 1] & 0xFE) == 0xF8) {
                return index;
            }
        }
        return -1;
    }

    /**
     * What stands at a place, if it is a header.
     *
     * @param bytes at least {@link #MOST_BYTES} from there on
     * @param kind of frames that are looked for
     */
    static Optional<FrameHeader> at(byte[] bytes, int start, FrameKind kind) {
        if (mark(bytes, start, start + 1) < 0 || !isOfKind(bytes[start + 3], kind)) {
            return Optional.empty();
        }
        int numberAt = start + 4;
        int numberBytes = numberBytes(bytes[numberAt]);
        int lengthCode = bytes[start + 2] >>> 4 & 0xF;
        int lengthAt = numberAt + numberBytes;
        int lengthBytes = lengthCode == 6 || lengthCode == 7 ? lengthCode - 5 : 0;
        int end = lengthAt + lengthBytes + rateBytes(bytes[start + 2] & 0xF);
        if (numberBytes == 0 || lengthCode == 0 || checksum(bytes, start, end) != (bytes[end] & 0xFF)) {
            return Optional.empty();
        }
        int frames = lengthBytes == 0 ? coded(lengthCode) : (int) number(bytes, lengthAt, lengthBytes) + 1;
        long number = coded(bytes, numberAt, numberBytes);
        boolean numbersSamples = (bytes[start + 1] & 1) == 1;
        return Optional.of(new FrameHeader(numbersSamples ? number : number * kind.frames(), frames));
    }

    /** Channels, bits and a bit that is always 0. */
    private static boolean isOfKind(byte codes, FrameKind kind) {
        return (codes & 1) == 0 && kind.has(codes >>> 4 & 0xF, codes >>> 1 & 7);
    }

    long end() {
        return firstFrame + frames;
    }

    private static int rateBytes(int rateCode) {
        return switch (rateCode) {
            case 12 -> 1;
            case 13, 14 -> 2;
            default -> 0;
        };
    }

    /** How long a number is that is coded as UTF-8 codes characters; 0 for what begins none. */
    private static int numberBytes(byte first) {
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        if (ones == 0) {
            return 1;
        }
        return ones == 1 || ones > 7 ? 0 : ones;
    }

    private static long coded(byte[] bytes, int start, int count) {
        long value = count == 1 ? bytes[start] : bytes[start] & (0x7F >> count);
        for (int i = 1; i < count; i++) {
            value = value << 6 | (bytes[start + i] & 0x3F);
        }
        return value;
    }

    private static long number(byte[] bytes, int start, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (bytes[start + i] & 0xFF);
        }
        return value;
    }

    private static int checksum(byte[] bytes, int start, int end) {
        int crc = 0;
        for (int at = start; at < end; at++) {
            crc ^= bytes[at] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1 ^ ((crc & 0x80) != 0 ? POLYNOMIAL : 0)) & 0xFF;
            }
        }
        return crc;
    }
}
