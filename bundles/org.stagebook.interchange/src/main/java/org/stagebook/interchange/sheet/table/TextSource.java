package org.stagebook.interchange.sheet.table;

import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.MacRoman;
import org.stagebook.interchange.text.Signature;

/**
 * The characters of a file. What was stated counts; else a byte order mark; else valid UTF-8; else zeros in every other
 * byte, which is UTF-16; else what the letters of the bytes that are no ASCII look like.
 */
final class TextSource {

    private static final int SAMPLE_BYTES = 64 << 10;
    private static final String MAC_ROMAN = "Mac OS Roman";

    private final byte[] bytes;
    private final int start;
    private final @Nullable Charset charset;
    private final String warning;

    private TextSource(byte[] bytes, int start, @Nullable Charset charset, String warning) {
        this.bytes = bytes;
        this.start = start;
        this.charset = charset;
        this.warning = warning;
    }

    static TextSource of(byte[] bytes, Optional<String> stated) {
        String unknown = "";
        if (stated.isPresent()) {
            Optional<TextSource> source = stated(bytes, stated.get());
            if (source.isPresent()) {
                return source.get();
            }
            unknown = "The encoding \"" + stated.get() + "\" is not known here; it was found out instead. ";
        }
        return marked(bytes).orElseGet(() -> new TextSource(bytes, 0, null, "")).found(unknown);
    }

    String encoding() {
        return charset == null ? MAC_ROMAN : charset.name();
    }

    void report(Warnings warnings) {
        if (!warning.isEmpty()) {
            warnings.add(0, warning);
        }
    }

    Reader open() {
        return charset == null
                ? new CharArrayReader(MacRoman.decode(bytes))
                : new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
    }

    /** The first characters, without half a character at their end. */
    String head(int characters) {
        char[] head = new char[characters];
        int length = 0;
        try (Reader reader = open()) {
            for (int read = reader.read(head, 0, characters);
                    read > 0;
                    read = reader.read(head, length, characters - length)) {
                length += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(head, 0, length);
    }

    private static Optional<TextSource> stated(byte[] bytes, String name) {
        if (name.equalsIgnoreCase(MAC_ROMAN)
                || name.equalsIgnoreCase("x-MacRoman")
                || name.equalsIgnoreCase("macintosh")) {
            return Optional.of(new TextSource(bytes, 0, null, ""));
        }
        try {
            return Charset.isSupported(name)
                    ? Optional.of(new TextSource(bytes, markLength(bytes), Charset.forName(name), ""))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static int markLength(byte[] bytes) {
        return marked(bytes).map(source -> source.start).orElse(0);
    }

    private static Optional<TextSource> marked(byte[] bytes) {
        if (Signature.begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextSource(bytes, 3, StandardCharsets.UTF_8, ""));
        }
        if (Signature.begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new TextSource(bytes, 2, StandardCharsets.UTF_16LE, ""));
        }
        return Signature.begins(bytes, 0xFE, 0xFF)
                ? Optional.of(new TextSource(bytes, 2, StandardCharsets.UTF_16BE, ""))
                : Optional.empty();
    }

    private TextSource found(String unknown) {
        if (charset != null) {
            return new TextSource(bytes, start, charset, unknown.strip());
        }
        Optional<Charset> wide = WideText.charsetOf(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES)));
        if (wide.isPresent()) {
            return new TextSource(bytes, 0, wide.get(), unknown.strip());
        }
        int foreign = Utf8Check.firstForeignByte(bytes);
        return foreign < 0
                ? new TextSource(bytes, 0, StandardCharsets.UTF_8, unknown.strip())
                : detected(foreign, unknown);
    }

    private TextSource detected(int foreign, String unknown) {
        Charset guess = CharsetGuess.of(bytes, foreign);
        boolean mac =
                guess.equals(WesternText.WINDOWS) && WesternText.looksLikeMacRoman(CharsetGuess.sample(bytes, foreign));
        TextSource source = new TextSource(bytes, 0, mac ? null : guess, "");
        return new TextSource(
                bytes,
                0,
                source.charset,
                unknown + "The file is not UTF-8; it was read as " + source.encoding()
                        + ". Check accents, dashes and quotes, and state the encoding in a profile if they are wrong.");
    }
}
