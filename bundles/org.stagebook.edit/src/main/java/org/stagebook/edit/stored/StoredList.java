package org.stagebook.edit.stored;

import java.util.ArrayList;
import java.util.List;

/** Several stored values in one text, one on each line; a line break or backslash within a value is written with a backslash. */
public final class StoredList {
    private StoredList() {}

    /** The values as one text. */
    public static String text(List<String> values) {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            text.append(value.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return text.toString();
    }

    /** The values of such a text. */
    public static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                values.add(value.toString());
                value.setLength(0);
            } else if (c == '\\' && i + 1 < text.length()) {
                i++;
                value.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                value.append(c);
            }
        }
        return values;
    }
}
