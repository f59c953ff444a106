package org.stagebook.interchange.sheet.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of workbooks, which write signs that XML cannot hold as {@code _x000D_} and shield a text that looks so by itself
 * (ECMA-376 part 1, 22.9.2.19).
 */
public final class WorkbookText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final char REPLACEMENT = '\uFFFD';

    private WorkbookText() {}

    /** The text as it is to be written. */
    public static String put(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F_x$1_") : text;
    }

    /** The text that was written, with a replacement for what no document can hold. */
    static String taken(String text) {
        String plain = text.contains("_x") ? unescaped(text) : text;
        StringBuilder changed = new StringBuilder(plain);
        for (int i = 0; i < changed.length(); i++) {
            char c = changed.charAt(i);
            if (c >= 0xFFFE || (c < 0x20 && c != '\t' && c != '\n' && c != '\r')) {
                changed.setCharAt(i, REPLACEMENT);
            }
        }
        return changed.toString();
    }

    private static String unescaped(String text) {
        Matcher matcher = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            char sign = (char) Integer.parseInt(matcher.group(1), 16);
            plain.append(text, end, matcher.start()).append(Character.isSurrogate(sign) ? REPLACEMENT : sign);
            end = matcher.end();
        }
        return plain.append(text, end, text.length()).toString().replace("\r\n", "\n");
    }
}
