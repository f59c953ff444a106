package org.stagebook.interchange.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.stagebook.interchange.sheet.CellTime.Missing;
import org.stagebook.interchange.sheet.CellTime.Unreadable;

/**
 * Several times in one cell, as people write where a cue begins and ends.
 *
 * @param start the first one
 * @param end the second one, if there are two and no more
 * @param certain whether it is two times of the same kind
 */
record CellSpan(CellTime start, CellTime end, boolean certain) {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s{0,8}(?:[-‐‑‒–—−/|>→~\\n]|\\bto\\b|\\bbis\\b|\\bà\\b|[,;&]\\s)\\s{0,8}[->]?\\s{0,8}");
    private static final int LONGEST = 100;
    private static final int MOST = 8;

    /** What a cell that is no single time says. */
    static CellSpan of(String cell, CellTimeReader times) {
        List<CellTime> read = parts(cell).stream().map(times::read).toList();
        if (read.size() < 2 || !read.getFirst().isTime()) {
            return none();
        }
        CellTime second = read.get(1);
        boolean certain = read.size() == 2
                && second.isTime()
                && second.getClass() == read.getFirst().getClass();
        return new CellSpan(read.getFirst(), certain ? second : new Missing(), certain);
    }

    /** What stands between the signs that divide times; the cell itself where there are none. */
    static List<String> parts(String cell) {
        String text = cell.strip();
        if (text.length() > LONGEST || !TimeShape.isIn(text)) {
            return List.of();
        }
        return Arrays.stream(BETWEEN.split(text, MOST))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    boolean isNone() {
        return !start.isTime();
    }

    private static CellSpan none() {
        return new CellSpan(new Unreadable("is no time"), new Missing(), false);
    }
}
