package org.stagebook.interchange.sheet.profile;

import java.util.Locale;

/** A column title as it is compared: {@code "TC In"}, {@code "tc-in"} and {@code "TCIN:"} are the same. */
record TitleKey(String letters) {

    private static final int LONGEST = 60;

    static TitleKey of(String title) {
        StringBuilder letters = new StringBuilder();
        String lower = title.substring(0, Math.min(LONGEST, title.length())).toLowerCase(Locale.ROOT);
        lower.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '#').forEach(letters::appendCodePoint);
        return new TitleKey(letters.toString());
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }
}
