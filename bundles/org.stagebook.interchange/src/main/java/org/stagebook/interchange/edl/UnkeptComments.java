package org.stagebook.interchange.edl;

import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Occurrences;
import org.stagebook.interchange.Warnings;

/**
 * Comments that say nothing a production has a place for, such as levels and colour decisions: one warning for each kind of
 * them, with their number and the first line.
 *
 * <p>A kind is the first words where they are capitals, {@code * AUDIO LEVEL}; everything else is somebody's free words.
 */
final class UnkeptComments {

    private static final int MOST_KINDS = 40;
    private static final int MOST_WORDS = 2;
    private static final int LONGEST_KIND = 40;
    private static final String FREE = "";

    private final Occurrences<String> kinds = new Occurrences<>();
    private String firstFree = "";

    /** Counts a comment, as it is written. */
    void add(int line, String comment) {
        String body = Comments.body(comment);
        String kind = kind(body);
        if (!kind.isEmpty() && comment.startsWith("*")) {
            kind = "* " + kind;
        }
        if (!kinds.has(kind) && kinds.kinds() >= MOST_KINDS) {
            kind = FREE;
        }
        if (kind.equals(FREE) && !kinds.has(FREE)) {
            firstFree = Excerpt.of(body, LONGEST_KIND);
        }
        kinds.add(kind, line);
    }

    void report(Warnings warnings) {
        kinds.forEach((kind, lines) -> warnings.add(lines.firstLine(), sentence(kind, lines.count())));
    }

    private String sentence(String kind, int count) {
        String what = kind.equals(FREE) ? "with comments, the first \"" + firstFree + "\"," : kind;
        return count == 1
                ? "1 line " + what + " is not kept."
                : count + " lines " + what + " are not kept; this is the first.";
    }

    private static String kind(String body) {
        int colon = body.indexOf(':');
        boolean timecode = colon > 0 && Character.isDigit(body.charAt(colon - 1));
        String head = colon > 0 && !timecode ? body.substring(0, colon) : body;
        StringBuilder kind = new StringBuilder();
        int words = 0;
        for (String word : Excerpt.of(head, LONGEST_KIND).split("\\s+", MOST_WORDS + 1)) {
            if (words == MOST_WORDS || !isCapitals(word)) {
                break;
            }
            kind.append(kind.isEmpty() ? "" : " ").append(word);
            words++;
        }
        return kind.toString();
    }

    private static boolean isCapitals(String word) {
        return word.equals(">>>")
                || (!word.isEmpty()
                        && word.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || "_-,".indexOf(c) >= 0)
                        && word.chars().anyMatch(c -> c >= 'A' && c <= 'Z'));
    }
}
