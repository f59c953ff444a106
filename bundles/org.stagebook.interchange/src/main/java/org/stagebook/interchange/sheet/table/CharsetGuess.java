package org.stagebook.interchange.sheet.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Guesses what character set bytes are in by their words that are not ASCII: timecodes and English titles, of which tables
 * are full, would make any language look western.
 */
final class CharsetGuess {

    private static final int SAMPLE_BYTES = 64 << 10;
    private static final List<String> WESTERN = List.of("ISO-8859-1", "windows-1252");

    /** Of 100; below it the detector knows nothing. */
    private static final int CONFIDENT = 24;

    private CharsetGuess() {}

    /** @param foreign where the first byte is that is not ASCII */
    static Charset of(byte[] bytes, int foreign) {
        byte[] sample = sample(bytes, foreign);
        CharsetMatch match = new CharsetDetector().setText(foreignWords(sample)).detect();
        boolean taken = match != null
                && match.getConfidence() >= CONFIDENT
                && !WESTERN.contains(match.getName())
                && !match.getName().startsWith("UTF")
                && !match.getName().startsWith("IBM")
                && Charset.isSupported(match.getName());
        return taken ? Charset.forName(match.getName()) : WesternText.WINDOWS;
    }

    /** Some of the bytes, with the first foreign one among them. */
    static byte[] sample(byte[] bytes, int foreign) {
        int from = Math.clamp(foreign - SAMPLE_BYTES / 8L, 0, Math.max(0, bytes.length - SAMPLE_BYTES));
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE_BYTES));
    }

    private static byte[] foreignWords(byte[] sample) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int start = 0;
        boolean foreign = false;
        for (int i = 0; i <= sample.length; i++) {
            boolean end = i == sample.length || " \t\r\n,;\"".indexOf(sample[i]) >= 0;
            if (end && foreign) {
                words.write(sample, start, i - start);
                words.write(' ');
            }
            if (end) {
                start = i + 1;
            }
            foreign = !end && (foreign || sample[i] < 0);
        }
        return words.toByteArray();
    }
}
