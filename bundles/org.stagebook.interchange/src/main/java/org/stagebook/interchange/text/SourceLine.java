package org.stagebook.interchange.text;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.Excerpt;

/**
 * One line of the export.
 *
 * @param number counted from 1 as editors show it
 * @param text without its line end (LF, CRLF or CR)
 */
public record SourceLine(int number, String text) {

    public static List<SourceLine> split(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            lines.add(new SourceLine(lines.size() + 1, text.substring(start, end)));
            boolean carriageReturnAndLineFeed = text.startsWith("\r\n", end);
            start = end + (carriageReturnAndLineFeed ? 2 : 1);
        }
        return lines;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The tab-separated cells without their padding; always at least one. */
    public List<String> cells() {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', start)) {
            cells.add(text.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(text.substring(start).strip());
        return cells;
    }

    /** Enough of the line for a message. */
    public String excerpt() {
        return Excerpt.of(text.strip(), 60);
    }

    private static int endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
        }
        return text.length();
    }
}
