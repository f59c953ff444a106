package org.stagebook.interchange;

/**
 * What warnings about many lines have in common: their words, without what differs from line to line.
 *
 * <p>Everything in double quotes and every word with a digit in it counts as different from line to line. So a sentence that
 * may come a thousand times quotes the name or cell it speaks of.
 */
final class WarningKind {

    private final String text;
    private final StringBuilder words = new StringBuilder();

    private WarningKind(String text) {
        this.text = text;
    }

    /** The same for all sentences that say the same of different lines. */
    static String of(String text) {
        return new WarningKind(text).words();
    }

    private String words() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at = afterQuote(at + 1);
                words.append('"');
            } else if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                words.append(c);
                at++;
            }
        }
        return words.toString();
    }

    private int word(int start) {
        int end = start;
        boolean digits = false;
        while (end < text.length() && isWord(text.charAt(end))) {
            digits |= Character.isDigit(text.charAt(end));
            end++;
        }
        words.append(digits ? "#" : text.substring(start, end));
        return end;
    }

    /** Timecode and feet are one word. */
    private boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == ';' || c == '+' || c == '.' || c == ',' || c == '|';
    }

    /** A quotation mark within the quotation has a letter after it. */
    private int afterQuote(int start) {
        for (int at = start; at < text.length(); at++) {
            boolean last = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            if (text.charAt(at) == '"' && last) {
                return at + 1;
            }
        }
        return text.length();
    }
}
