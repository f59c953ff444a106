package org.stagebook.interchange.protools;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a file and how they were found: a byte order mark decides, then valid UTF-8, else Mac OS Roman.
 *
 * @param firstForeignLine the first line that is not UTF-8, 0 when there is none
 */
record DecodedText(String text, TextEncoding encoding, int firstForeignLine) {

    static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_16), TextEncoding.UTF_16, 0);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = strict.decode(in, out, true);
        if (result.isUnderflow()) {
            return new DecodedText(out.flip().toString(), TextEncoding.UTF_8, 0);
        }
        return new DecodedText(MacRoman.decode(bytes), TextEncoding.MAC_ROMAN, lineOf(bytes, in.position()));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean loneReturn = bytes[i] == '\r' && bytes[i + 1] != '\n';
            if (bytes[i] == '\n' || loneReturn) {
                line++;
            }
        }
        return line;
    }
}
