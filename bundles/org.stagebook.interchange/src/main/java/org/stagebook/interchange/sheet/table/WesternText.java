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
            return standsWhereItShould(text, at) ? 4 : 1;
        }
        return c == '\u00a0' ? 0 : -2;
    }

    /** Typographic signs where people write them; the letters the other encoding has there would count less. */
    private static boolean standsWhereItShould(char[] text, int at) {
        return switch (text[at]) {
            case '’' -> isApostrophe(text, at);
            case '–', '—' -> isBlank(text, at - 1) && isBlank(text, at + 1);
            case '“' -> !isLetter(text, at - 1) && isLetter(text, at + 1);
            case '”' -> isLetter(text, at - 1) && !isLetter(text, at + 1);
            default -> false;
        };
    }

    /** As in {@code it's} and {@code l'eau}. */
    private static boolean isApostrophe(char[] text, int at) {
        boolean shortEnding = isLetter(text, at - 1) && isOneOf(text, at + 1, "stdmSTDM") && !isLetter(text, at + 2);
        boolean article = isOneOf(text, at - 1, "ldjmnsctLDJMNSCT")
                && !isLetter(text, at - 2)
                && isOneOf(text, at + 1, "aeiouhéêèAEIOUHÉÊÈ");
        return shortEnding || article;
    }

    private static boolean isOneOf(char[] text, int at, String letters) {
        return at >= 0 && at < text.length && letters.indexOf(text[at]) >= 0;
    }

    private static boolean isLetter(char[] text, int at) {
        return at >= 0 && at < text.length && Character.isLetter(text[at]);
    }

    private static boolean isBlank(char[] text, int at) {
        return at < 0 || at >= text.length || Character.isWhitespace(text[at]);
    }
}
