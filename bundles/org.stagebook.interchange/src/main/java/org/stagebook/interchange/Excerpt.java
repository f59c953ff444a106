package org.stagebook.interchange;

/** Enough of a foreign text for a message: one line, not long, no half characters. */
public final class Excerpt {

    private Excerpt() {}

    /** The text with tabs and line breaks made visible, cut after {@code length} characters. */
    public static String of(String text, int length) {
        String head = text.length() <= length ? text : text.substring(0, end(text, length)) + "…";
        return head.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎').replace('\t', '⇥');
    }

    private static int end(String text, int length) {
        return Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    }
}
