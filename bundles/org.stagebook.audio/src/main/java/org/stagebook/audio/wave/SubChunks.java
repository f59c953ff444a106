package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks the small chunks inside a {@code LIST}. */
final class SubChunks {

    private static final int LIST_TYPE_BYTES = 4;
    private static final int HEADER_BYTES = 8;

    private final String list;
    private final List<String> remarks;

    SubChunks(String list, List<String> remarks) {
        this.list = list;
        this.remarks = remarks;
    }

    /** Hands over the identifier and content of each, in order. */
    void read(ByteBuffer content, BiConsumer<String, ByteBuffer> consumer) {
        long at = LIST_TYPE_BYTES;
        while (at + HEADER_BYTES <= content.limit()) {
            int begin = (int) at + HEADER_BYTES;
            long size = WaveBytes.unsigned(content.getInt((int) at + 4));
            int available = (int) Math.min(size, content.limit() - begin);
            String id = WaveBytes.identifier(content, (int) at);
            if (available < size) {
                remarks.add("In " + list + ", " + ChunkScanner.shown(id) + " should have " + size
                        + " bytes but the list ends after " + available + ".");
            }
            consumer.accept(id, content.slice(begin, available).order(content.order()));
            at = begin + size + size % 2;
        }
    }
}
