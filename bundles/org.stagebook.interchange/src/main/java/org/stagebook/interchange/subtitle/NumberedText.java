package org.stagebook.interchange.subtitle;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What viewers see of a cue in a subtitle: its number and its text.
 *
 * <p>Between both stands an en space, or an em space if the text is spoken, before the text alone too: they look like spaces,
 * hardly anybody else writes them, and so a subtitle of ours is told from those of others.
 *
 * @param number may be empty
 * @param text in lines; may be empty
 * @param spoken whether the text is the line somebody speaks, and no description
 */
record NumberedText(String number, String text, boolean spoken) {

    private static final char BEFORE_DESCRIPTION = '\u2002';
    private static final char BEFORE_LINE = '\u2003';

    /** A separator that far behind the beginning is somebody else's. */
    private static final int LONGEST_NUMBER = 40;

    private static final String EMPTY_LINE = "\u00a0";

    /** In lines; none is empty, because that would end the subtitle. */
    String written() {
        String plain = number.replace(BEFORE_DESCRIPTION, ' ').replace(BEFORE_LINE, ' ');
        return (plain + (spoken ? BEFORE_LINE : BEFORE_DESCRIPTION) + text)
                .lines()
                .map(line -> line.isBlank() && separatorIn(line) < 0 ? EMPTY_LINE : StyleMarks.shield(line))
                .collect(Collectors.joining("\r\n"));
    }

    /** What was written so; empty for a text of somebody else. */
    static Optional<NumberedText> of(String written) {
        int end = separatorIn(written);
        boolean ours = end >= 0 && end <= LONGEST_NUMBER && written.lastIndexOf('\n', end) < 0;
        return ours
                ? Optional.of(new NumberedText(
                        written.substring(0, end),
                        unshielded(written.substring(end + 1)),
                        written.charAt(end) == BEFORE_LINE))
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

    /** Where the first separator is; -1 if there is none. */
    private static int separatorIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSeparator(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSeparator(char c) {
        return c == BEFORE_DESCRIPTION || c == BEFORE_LINE;
    }

    private static boolean isStripped(char c) {
        return !isSeparator(c) && Character.isWhitespace(c);
    }

    private static String unshielded(String text) {
        return text.lines()
                .map(line -> line.equals(EMPTY_LINE) ? "" : StyleMarks.unshield(line))
                .collect(Collectors.joining("\n"));
    }
}
