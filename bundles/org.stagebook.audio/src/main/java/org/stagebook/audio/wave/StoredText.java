package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A text of a chunk: ASCII by the standards, UTF-8 or Latin-1 by some programs, ending at the first zero. */
record StoredText(ByteBuffer content, int offset, int length) {

    /** The text without blanks around it. */
    String plain() {
        byte[] field = new byte[length];
        content.get(offset, field);
        int end = 0;
        while (end < length && field[end] != 0) {
            end++;
        }
        ByteBuffer used = ByteBuffer.wrap(field, 0, end);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(used).toString().strip();
        } catch (CharacterCodingException e) {
            return new String(field, 0, end, StandardCharsets.ISO_8859_1).strip();
        }
    }
}
