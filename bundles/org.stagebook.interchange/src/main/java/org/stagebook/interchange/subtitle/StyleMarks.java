package org.stagebook.interchange.subtitle;

import java.util.regex.Pattern;

/** Marks of italics, colours and places in subtitles, and how a text that looks like one goes through unharmed. */
final class StyleMarks {

    private static final Pattern MARK =
            Pattern.compile("</?(?:[ibusIBUS]|font[^<>]{0,120}|FONT[^<>]{0,120})>|\\{\\\\[^{}]{0,60}}");
    private static final char SIGN = '<';
    private static final char LOOK_ALIKE = '＜';

    private StyleMarks() {}

    static String without(String text) {
        boolean none = text.indexOf(SIGN) < 0 && text.indexOf('\\') < 0;
        return none ? text : MARK.matcher(text).replaceAll("").strip();
    }

    static String shield(String text) {
        return MARK.matcher(text).find() ? text.replace(SIGN, LOOK_ALIKE) : text;
    }

    static String unshield(String text) {
        return text.replace(LOOK_ALIKE, SIGN);
    }
}
