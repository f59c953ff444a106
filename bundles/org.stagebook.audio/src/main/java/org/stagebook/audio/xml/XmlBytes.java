package org.stagebook.audio.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a document of any length into characters: by its byte order mark, by the encoding it declares, else as
 * UTF-8. Bytes that are none become U+FFFD, where the parser itself would stop and print to the error stream.
 */
final class XmlBytes {

    private static final int LOOK_BYTES = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private final BufferedInputStream bytes;

    XmlBytes(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes);
    }

    Reader characters() throws IOException {
        bytes.mark(LOOK_BYTES);
        byte[] start = bytes.readNBytes(LOOK_BYTES);
        bytes.reset();
        int mark = start.length < 2 ? 0 : Byte.toUnsignedInt(start[0]) << 8 | Byte.toUnsignedInt(start[1]);
        Charset charset = switch (mark) {
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            default -> declared(new String(start, StandardCharsets.ISO_8859_1));
        };
        Reader reader = new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        skipMark(start, mark, reader);
        return reader;
    }

    private static void skipMark(byte[] start, int mark, Reader reader) throws IOException {
        boolean utf8Mark = mark == 0xEFBB && start.length > 2 && start[2] == (byte) 0xBF;
        if (utf8Mark || mark == 0xFFFE || mark == 0xFEFF) {
            reader.skip(1);
        }
    }

    private static Charset declared(String start) {
        Matcher matcher = DECLARED.matcher(start);
        try {
            boolean known = matcher.find() && Charset.isSupported(matcher.group(1));
            Charset charset = known ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
            // A document whose declaration can be read in single bytes is not in UTF-16, whatever it declares.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalCharsetNameException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
