package org.stagebook.interchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.stagebook.interchange.Warnings;

/**
 * The characters of a file and how they were found: a byte order mark decides, then valid UTF-8, else Mac OS Roman.
 *
 * @param text with the replacement character for everything no document can hold, such as control characters
 * @param firstForeignLine the first line that is not UTF-8, 0 when there is none
 * @param firstReplacedLine the first line with a character that was replaced, 0 when there is none
 */
public record DecodedText(String text, TextEncoding encoding, int firstForeignLine, int firstReplacedLine) {

    private static final char REPLACEMENT = '\uFFFD';

    public static DecodedText of(byte[] bytes) {
        if (Signature.begins(bytes, 0xFE, 0xFF) || Signature.begins(bytes, 0xFF, 0xFE)) {
            return cleaned(new String(bytes, StandardCharsets.UTF_16).toCharArray(), TextEncoding.UTF_16, 0);
        }
        int mark = Signature.begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = strict.decode(in, out, false);
        if (result.isUnderflow()) {
            markCharacterCutShort(in, out);
            char[] characters = new char[out.flip().remaining()];
            out.get(characters);
            return cleaned(characters, TextEncoding.UTF_8, 0);
        }
        int foreign = 1 + breaksBefore(in.position(), index -> (char) bytes[index]);
        return cleaned(MacRoman.decode(bytes), TextEncoding.MAC_ROMAN, foreign);
    }

    /** The last bytes of a file that was cut inside a character say nothing about its encoding. */
    private static void markCharacterCutShort(ByteBuffer in, CharBuffer out) {
        if (in.hasRemaining()) {
            out.put(REPLACEMENT);
        }
    }

    public void report(Warnings warnings) {
        if (encoding == TextEncoding.MAC_ROMAN) {
            warnings.add(
                    firstForeignLine,
                    "The file is not UTF-8; it was read as Mac OS Roman, which Pro Tools calls"
                            + " TextEdit. Check names with accents, dashes and quotes.");
        } else if (encoding == TextEncoding.UTF_16) {
            warnings.add(1, "The file is UTF-16, which Pro Tools does not write; another program has saved it.");
        }
        if (firstReplacedLine > 0) {
            warnings.add(
                    firstReplacedLine,
                    "From here on there are control characters that no document can hold; each" + " was replaced by "
                            + REPLACEMENT + ".");
        }
    }

    private static DecodedText cleaned(char[] characters, TextEncoding encoding, int foreignLine) {
        int first = -1;
        for (int i = 0; i < characters.length; i++) {
            if (!isStorable(characters[i])) {
                first = first < 0 ? i : first;
                characters[i] = REPLACEMENT;
            }
        }
        int line = first < 0 ? 0 : 1 + breaksBefore(first, index -> characters[index]);
        return new DecodedText(new String(characters), encoding, foreignLine, line);
    }

    /** What XML 1.0 can hold, which our documents are written in; decoding leaves no lone surrogates. */
    private static boolean isStorable(char c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0xFFFE);
    }

    /** Line breaks that end before an index; there is a character at the index itself. */
    private static int breaksBefore(int end, Characters characters) {
        int breaks = 0;
        for (int i = 0; i < end; i++) {
            char c = characters.at(i);
            if (c == '\n' || (c == '\r' && characters.at(i + 1) != '\n')) {
                breaks++;
            }
        }
        return breaks;
    }

    private interface Characters {
        char at(int index);
    }
}
