package org.stagebook.audio.wave;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Grows the content of a small chunk, little-endian. */
final class ChunkBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    ChunkBytes number(long value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write((int) (value >>> shift));
        }
        return this;
    }

    ChunkBytes text(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    ChunkBytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** A whole chunk with its pad byte. */
    ChunkBytes chunk(String id, ChunkBytes content) {
        byte[] bytes = content.bytes();
        return text(id).number(bytes.length).raw(bytes).raw(new byte[bytes.length % 2]);
    }

    boolean isEmpty() {
        return out.size() == 0;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
