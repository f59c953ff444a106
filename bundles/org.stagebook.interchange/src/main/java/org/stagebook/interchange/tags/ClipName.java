package org.stagebook.interchange.tags;

/**
 * The name of a clip in a session that uses field tags: a sign that says what the clip is for, then text and tags.
 *
 * @param operator what the first character says
 * @param tags text and tags behind it
 */
public record ClipName(Operator operator, TagText tags) {

    /** What a clip does to others. */
    public enum Operator {
        /** An ordinary clip. */
        NONE,
        /** {@code @}: no cue; its tags hold for clips that begin within it on lower tracks. */
        TIME_SPAN,
        /** {@code &}: goes on with the preceding clip of its track. */
        APPEND,
        /** {@code !}: reserved by the tag language, without a meaning yet. */
        RESERVED
    }

    /** Reads a name; {@code \@} is an ordinary clip whose text begins with that sign. */
    public static ClipName of(String name) {
        String text = name.strip();
        Operator operator = text.isEmpty() ? Operator.NONE : operator(text.charAt(0));
        return new ClipName(operator, TagText.of(operator == Operator.NONE ? text : text.substring(1)));
    }

    private static Operator operator(char sign) {
        return switch (sign) {
            case '@' -> Operator.TIME_SPAN;
            case '&' -> Operator.APPEND;
            case '!' -> Operator.RESERVED;
            default -> Operator.NONE;
        };
    }
}
