package org.stagebook.interchange.tags;

/**
 * How tags are spelled, for the reader and the writer alike.
 *
 * <p>The tag language has no way to write a text that looks like a tag. Stagebook adds one: a backslash before one of the
 * characters below, or before a white space, makes it plain text. A backslash before anything else is a backslash, so that
 * paths and the like are read as they are.
 */
final class TagSyntax {

    static final char ESCAPE = '\\';
    private static final int LONGEST_NAME = 31;
    private static final String MARKS = "${}[]@&!";
    /** What a mark behind the escape stands for, pair by pair: the mark, the character. */
    private static final String STAND_INS = "/\n>\t<\r~\\";

    private TagSyntax() {}

    /** Whether a tag may have this name: a letter, then letters, digits and underscores, up to 31 of all. */
    static boolean isName(String name) {
        return !name.isEmpty() && endOfName(name, 0) == name.length();
    }

    /** Where a name that begins at a place ends; the place itself if none begins there. */
    static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isNameCharacter(text.charAt(end), end == start)) {
            end++;
        }
        return end;
    }

    /** Whether an escape and the character it makes plain begin here. */
    static boolean isEscape(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ESCAPE && isEscapable(text.charAt(at + 1));
    }

    /** Whether a backslash before this character is no backslash. */
    static boolean isEscapable(char c) {
        return MARKS.indexOf(c) >= 0 || isStandIn(c) || Character.isWhitespace(c);
    }

    /** Whether the writer has to escape the character wherever it stands. */
    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** What an escaped character stands for. */
    static char unescaped(char c) {
        return isStandIn(c) ? STAND_INS.charAt(STAND_INS.indexOf(c) + 1) : c;
    }

    /** What is written behind the escape for a character. */
    static char standIn(char c) {
        int at = STAND_INS.indexOf(c);
        return at % 2 == 1 ? STAND_INS.charAt(at - 1) : c;
    }

    private static boolean isStandIn(char c) {
        return STAND_INS.indexOf(c) % 2 == 0;
    }

    private static boolean isNameCharacter(char c, boolean first) {
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return letter || (!first && ((c >= '0' && c <= '9') || c == '_'));
    }
}
