package org.stagebook.interchange.edl;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;

/**
 * Comments that say nothing a production has a place for, such as levels and colour decisions: one warning for each kind of
 * them, with their number and the first line.
 *
 * <p>A kind is what comes before a colon, or the first words where they are capitals; everything else is words of somebody's.
 */
final class UnkeptComments {

    private static final int MOST_KINDS = 40;
    private static final int MOST_WORDS = 2;
    private static final int LONGEST_KIND = 40;
    private static final String FREE = "";

    private final Map<String, Lines> kinds = new LinkedHashMap<>();

    /** Counts a comment, as it is written. */
    void add(int line, String comment) {
        String body = Comments.body(comment);
        String kind = kind(body);
        kind = kind.isEmpty() || body.length() == comment.length() ? kind : "* " + kind;
        Lines lines = kinds.get(kind);
        if (lines == null && kinds.size() >= MOST_KINDS) {
            kind = FREE;
            lines = kinds.get(kind);
        }
        kinds.put(kind, lines == null ? new Lines(line, 1, body) : lines.more());
    }

    void report(Warnings warnings) {
        kinds.forEach((kind, lines) -> warnings.add(lines.first, sentence(kind, lines)));
    }

    private static String sentence(String kind, Lines lines) {
        String what =
                kind.equals(FREE) ? "with comments, the first \"" + Excerpt.of(lines.text, LONGEST_KIND) + "\"," : kind;
        return lines.count == 1
                ? "1 line " + what + " is not kept."
                : lines.count + " lines " + what + " are not kept; this is the first.";
    }

    private static String kind(String body) {
        int colon = body.indexOf(':');
        boolean timecode = colon > 0 && Character.isDigit(body.charAt(colon - 1));
        String head = colon > 0 && !timecode ? body.substring(0, colon) : body;
        StringBuilder kind = new StringBuilder();
        int words = 0;
        for (String word :
                head.substring(0, Math.min(head.length(), LONGEST_KIND)).split("\\s+", MOST_WORDS + 1)) {
            if (words == MOST_WORDS || !isCapitals(word)) {
                break;
            }
            kind.append(kind.isEmpty() ? "" : " ").append(word);
            words++;
        }
        return kind.toString();
    }

    private static boolean isCapitals(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letter |= c >= 'A' && c <= 'Z';
            if (!((c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == ',' || c == '>')) {
                return false;
            }
        }
        return letter || word.equals(">>>");
    }

    private record Lines(int first, int count, String text) {
        Lines more() {
            return new Lines(first, count + 1, text);
        }
    }
}
