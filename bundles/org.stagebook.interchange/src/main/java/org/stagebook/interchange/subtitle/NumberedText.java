package org.stagebook.interchange.subtitle;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What viewers see of a cue in a subtitle: its number and its text.
 *
 * <p>Between both stands an en space, before the text alone too: it looks like a space, hardly anybody else writes one, and
 * so a subtitle of ours is told from a line that somebody speaks.
 *
 * @param number may be empty
 * @param text in lines; may be empty
 */
record NumberedText(String number, String text) {

    static final char SEPARATOR = '\u2002';

    /** A separator that far behind the beginning is somebody else's. */
    private static final int LONGEST_NUMBER = 40;

    private static final String EMPTY_LINE = "\u00a0";

    /** In lines; none is empty, because that would end the subtitle. */
    String written() {
        return (number.replace(SEPARATOR, ' ') + SEPARATOR + text)
                .lines()
                .map(line -> line.isBlank() && line.indexOf(SEPARATOR) < 0 ? EMPTY_LINE : StyleMarks.shield(line))
                .collect(Collectors.joining("\r\n"));
    }

    /** What was written so; empty for a text of somebody else. */
    static Optional<NumberedText> of(String written) {
        int end = written.indexOf(SEPARATOR);
        boolean ours = end >= 0 && end <= LONGEST_NUMBER && written.lastIndexOf('\n', end) < 0;
        return ours
                ? Optional.of(new NumberedText(written.substring(0, end), unshielded(written.substring(end + 1))))
                : Optional.empty();
    }

    /** A line without white space at its ends, except for the separator. */
    static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isStripped(line.charAt(start))) {
            start++;
        }
        while (end > start && isStripped(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isStripped(char c) {
        return c != SEPARATOR && Character.isWhitespace(c);
    }

    private static String unshielded(String text) {
        return text.lines()
                .map(line -> line.equals(EMPTY_LINE) ? "" : StyleMarks.unshield(line))
                .collect(Collectors.joining("\n"));
    }
}
