package org.stagebook.audio.wave;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Lays out the content of one chunk byte by byte. */
final class WaveBlock {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    WaveBlock raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    WaveBlock text(String text) {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    WaveBlock number(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >>> (8 * i)));
        }
        return this;
    }

    WaveBlock chunk(String id, WaveBlock content) {
        byte[] bytes = content.bytes();
        return text(id).number(bytes.length, 4).raw(bytes).raw(new byte[bytes.length % 2]);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
