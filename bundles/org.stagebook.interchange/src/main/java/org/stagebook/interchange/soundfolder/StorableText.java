package org.stagebook.interchange.soundfolder;

/** Texts from headers and file names, which may hold characters that no document can. */
final class StorableText {

    private static final int REPLACEMENT = 0xFFFD;

    private StorableText() {}

    /** The text with the replacement character for each of these, without space around it. */
    static String of(String text) {
        StringBuilder storable = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> storable.appendCodePoint(isStorable(c) ? c : REPLACEMENT));
        return storable.toString();
    }

    /** XML 1.0, production 2 (Char). */
    private static boolean isStorable(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
