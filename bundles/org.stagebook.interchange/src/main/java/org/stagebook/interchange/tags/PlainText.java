package org.stagebook.interchange.tags;

/** Gathers text that is not tags: runs of spaces become one and the ends are stripped, except for escaped characters. */
final class PlainText {

    private final StringBuilder text = new StringBuilder();
    /** The length at which the last escaped character ended. */
    private int kept;

    void add(char c) {
        boolean doubled = c == ' ' && text.length() > kept && text.charAt(text.length() - 1) == ' ';
        boolean leading = text.isEmpty() && Character.isWhitespace(c);
        if (!doubled && !leading) {
            text.append(c);
        }
    }

    void addEscaped(char c) {
        text.append(TagSyntax.unescaped(c));
        kept = text.length();
    }

    @Override
    public String toString() {
        int end = text.length();
        while (end > kept && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
