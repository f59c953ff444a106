package org.stagebook.interchange.tags;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A text and its tags to be written for other programs, such that {@link TagText#of} reads the same.
 *
 * <p>The result is one line: {@code Door slams $QN=R1-12 {R=Off mic} [ADR]}. Texts that could be taken for a tag, that begin
 * with {@code @}, {@code &} or {@code !}, or that hold line breaks, tabs or spaces which reading would take away are
 * written with backslashes; all others, and all values of tags, look as one types them.
 *
 * @param text what is not tags; any characters
 * @param values by name, in the order in which they are to be written; names as {@code QN}, values any characters
 * @param flags words in brackets, in the order in which they are to be written
 */
public record TaggedText(String text, Map<String, String> values, Set<String> flags) {

    /**
     * Keeps its own copies, in order.
     *
     * @throws IllegalArgumentException if a name has another shape than a letter followed by at most 30 letters, digits
     *     and underscores
     */
    public TaggedText {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        flags = Collections.unmodifiableSet(new LinkedHashSet<>(flags));
        values.keySet().forEach(TaggedText::checkName);
        flags.forEach(TaggedText::checkName);
    }

    /** Whether a tag may have this name: a letter, then at most 30 letters, digits and underscores. */
    public static boolean isName(String name) {
        return TagSyntax.isName(name);
    }

    /** One line of text with the tags behind it. */
    public String written() {
        StringBuilder line = new StringBuilder();
        line.append(readsAsItIs(text) ? text : escaped(text));
        values.forEach((name, value) -> append(line, value(name, value)));
        flags.forEach(flag -> append(line, "[" + flag + "]"));
        return line.toString();
    }

    /** The same with the tags before the text, for places where a line must not begin as the text does. */
    public String writtenTagsFirst() {
        String tags = new TaggedText("", values, flags).written();
        return tags.isEmpty() ? written() : tags + " " + (readsAsItIs(text) ? text : escaped(text));
    }

    private static void append(StringBuilder line, String tag) {
        line.append(line.isEmpty() ? "" : " ").append(tag);
    }

    private static boolean readsAsItIs(String text) {
        boolean operator = !text.isEmpty() && "@&!".indexOf(text.charAt(0)) >= 0;
        boolean oneLine = text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t');
        return !operator
                && oneLine
                && !text.endsWith("\\")
                && TagText.of(text).equals(new TagText(text, Map.of(), Set.of()));
    }

    private static String value(String name, String value) {
        boolean word = !value.isEmpty() && value.chars().noneMatch(TaggedText::needsBraces);
        return word ? "$" + name + "=" + value : "{" + name + "=" + escaped(value) + "}";
    }

    private static boolean needsBraces(int c) {
        return c == TagSyntax.ESCAPE || Character.isWhitespace(c) || TagSyntax.isMark((char) c);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (mustEscape(text, i)) {
                escaped.append(TagSyntax.ESCAPE).append(TagSyntax.standIn(text.charAt(i)));
            } else {
                escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }

    private static boolean mustEscape(String text, int at) {
        char c = text.charAt(at);
        if (c == TagSyntax.ESCAPE) {
            return at + 1 == text.length() || mayNotFollowBackslash(text.charAt(at + 1));
        }
        boolean edge = at == 0 || at + 1 == text.length() || Character.isWhitespace(text.charAt(at - 1));
        return TagSyntax.isMark(c) || c == '\n' || c == '\r' || c == '\t' || (Character.isWhitespace(c) && edge);
    }

    private static boolean mayNotFollowBackslash(char c) {
        return c == TagSyntax.ESCAPE || TagSyntax.isEscapable(c);
    }

    private static void checkName(String name) {
        if (!TagSyntax.isName(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" cannot be the name of a tag: names begin with a letter and"
                            + " hold up to 31 letters, digits and underscores.");
        }
    }
}
