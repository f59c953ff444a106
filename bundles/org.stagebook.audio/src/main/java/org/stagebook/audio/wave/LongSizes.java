package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The {@code ds64} chunk of RF64 and BW64: the sizes that 32 bits cannot hold. */
record LongSizes(long riffSizeBytes, long dataSizeBytes, Map<String, Long> others) {

    /** What stands in 32 bits where the 64 bits count. */
    static final long MARK = 0xFFFF_FFFFL;

    /** Beyond any file: what was never meant as a size. */
    private static final long MOST_BYTES = 1L << 48;

    private static final int FIXED_BYTES = 28;
    private static final int ENTRY_BYTES = 12;

    /** The most of the chunk that is ever looked at: the fixed part and a table of 64. */
    static final int READ_BYTES = FIXED_BYTES + 64 * ENTRY_BYTES;

    /** Reads the chunk's content, or nothing from one that is too short. */
    static Optional<LongSizes> parse(ByteBuffer content) {
        if (content.limit() < 24) {
            return Optional.empty();
        }
        Map<String, Long> table = new HashMap<>();
        long entries = content.limit() < FIXED_BYTES ? 0 : WaveBytes.unsigned(content.getInt(24));
        int at = FIXED_BYTES;
        for (long i = 0; i < entries && at + ENTRY_BYTES <= content.limit(); i++, at += ENTRY_BYTES) {
            table.putIfAbsent(WaveBytes.identifier(content, at), content.getLong(at + 4));
        }
        return Optional.of(new LongSizes(content.getLong(0), content.getLong(8), Map.copyOf(table)));
    }

    OptionalLong sizeOf(String id) {
        if ("data".equals(id)) {
            return OptionalLong.of(dataSizeBytes);
        }
        Long size = others.get(id);
        return size == null ? OptionalLong.empty() : OptionalLong.of(size);
    }

    /** Whether it can be a size: not -1, as of a writer that never came to fill it in. */
    static boolean isMeant(long size) {
        return size >= 0 && size <= MOST_BYTES;
    }
}
