package org.stagebook.interchange.sheet.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.stagebook.interchange.text.MacRoman;

/**
 * Tells Windows-1252 from Mac OS Roman, which no detector does: read wrongly, the accents of names turn into signs in the
 * middle of words.
 */
final class WesternText {

    static final Charset WINDOWS =
            Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;

    private static final String PUNCTUATION = "–—‘’“”…«»€°£§•";

    private WesternText() {}

    static boolean looksLikeMacRoman(byte[] sample) {
        return plausibility(MacRoman.decode(sample)) > plausibility(new String(sample, WINDOWS).toCharArray());
    }

    private static long plausibility(char[] text) {
        long points = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= 0x80) {
                points += points(text, i);
            }
        }
        return points;
    }

    private static int points(char[] text, int at) {
        char c = text[at];
        boolean afterLower = at > 0 && Character.isLowerCase(text[at - 1]);
        if (Character.isLowerCase(c) && c != 'ª' && c != 'º' && c != 'ƒ' && c != 'ı') {
            return 3;
        }
        if (Character.isUpperCase(c)) {
            return afterLower ? -3 : 2;
        }
        if (PUNCTUATION.indexOf(c) >= 0) {
            return 1;
        }
        return c == '\u00a0' ? 0 : -2;
    }
}
