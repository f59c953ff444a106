package org.stagebook.interchange.edl;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.MacRoman;
import org.stagebook.interchange.text.SourceLine;

/**
 * The lines of a list, one at a time, so that a list of any length needs the room of its longest line.
 *
 * <p>Lines end with LF, CRLF or CR. Each is UTF-8, or else Mac OS Roman; a byte order mark is skipped, UTF-16 is read.
 */
final class EdlLines {

    private static final int LONGEST_BYTES = 1 << 15;
    private static final int END = -1;
    private static final int NONE = -2;
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final Warnings warnings;
    private final byte[] line = new byte[LONGEST_BYTES];
    private final byte[] block = new byte[1 << 16];
    private int blockLength;
    private int blockAt;
    private int number;
    private int pushedBack = NONE;
    private boolean foreignReported;
    private boolean replacedReported;

    EdlLines(InputStream source, Warnings warnings) throws IOException {
        this.warnings = warnings;
        this.in = withoutMark(new BufferedInputStream(source, 1 << 16));
    }

    /** The next line, blank ones included; empty at the end. */
    Optional<SourceLine> next() throws IOException {
        int length = 0;
        int dropped = 0;
        int b = read();
        if (b == END) {
            return Optional.empty();
        }
        while (b != END && b != '\n' && b != '\r') {
            if (length < LONGEST_BYTES) {
                line[length++] = (byte) b;
            } else {
                dropped++;
            }
            b = read();
        }
        if (b == '\r') {
            int after = read();
            pushedBack = after == '\n' ? NONE : after;
        }
        number++;
        if (dropped > 0) {
            warnings.add(
                    number,
                    "The line is longer than " + LONGEST_BYTES + " bytes; the other " + dropped + " were not read.");
        }
        return Optional.of(new SourceLine(number, decoded(withoutPadding(length))));
    }

    private int read() throws IOException {
        if (pushedBack != NONE) {
            int b = pushedBack;
            pushedBack = NONE;
            return b;
        }
        if (blockAt == blockLength) {
            blockLength = Math.max(0, in.read(block, 0, block.length));
            blockAt = 0;
        }
        return blockLength == 0 ? END : block[blockAt++] & 0xFF;
    }

    /** Old systems fill the last block of a list with zeros or end it with Ctrl-Z. */
    private int withoutPadding(int length) {
        int end = length;
        while (end > 0 && (line[end - 1] == 0 || line[end - 1] == 0x1A)) {
            end--;
        }
        return end;
    }

    private String decoded(int length) {
        if (isAscii(length)) {
            return cleaned(new String(line, 0, length, StandardCharsets.ISO_8859_1));
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
            return cleaned(text.toString());
        } catch (CharacterCodingException e) {
            reportForeign();
            byte[] bytes = new byte[length];
            System.arraycopy(line, 0, bytes, 0, length);
            return cleaned(new String(MacRoman.decode(bytes)));
        }
    }

    private void reportForeign() {
        if (!foreignReported) {
            foreignReported = true;
            warnings.add(
                    number,
                    "The line is not UTF-8; it and others like it were read as Mac OS Roman. Check names with accents,"
                            + " dashes and quotes.");
        }
    }

    private boolean isAscii(int length) {
        for (int i = 0; i < length; i++) {
            if (line[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Nothing that a document cannot hold, which is what XML 1.0 cannot. */
    private String cleaned(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isStorable(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private String replaced(String text) {
        if (!replacedReported) {
            replacedReported = true;
            warnings.add(
                    number,
                    "From here on there are control characters that no document can hold; each was replaced by "
                            + REPLACEMENT + ".");
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isStorable(text.charAt(i))) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isStorable(char c) {
        return c == '\t' || (c >= 0x20 && c < 0xFFFE);
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        in.mark(4);
        int first = in.read();
        int second = in.read();
        boolean wide = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        if (wide) {
            in.reset();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_16);
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        if (first != 0xEF || second != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
        return in;
    }
}
