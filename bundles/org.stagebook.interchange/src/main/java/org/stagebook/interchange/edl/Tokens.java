package org.stagebook.interchange.edl;

import java.util.Arrays;

/** The words of a line with their places, separated by spaces and tabs. */
final class Tokens {

    private final String text;
    private int[] bounds = new int[32];
    private int count;

    Tokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int start = skip(at, true);
            int end = skip(start, false);
            if (end > start) {
                add(start, end);
            }
            at = end;
        }
    }

    int count() {
        return count;
    }

    String text(int token) {
        return text.substring(start(token), end(token));
    }

    /** The text from one word to another, both included, as it is written. */
    String text(int first, int last) {
        return first > last ? "" : text.substring(start(first), end(last));
    }

    int start(int token) {
        return bounds[2 * token];
    }

    int end(int token) {
        return bounds[2 * token + 1];
    }

    private int skip(int from, boolean blanks) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at)) == blanks) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    private void add(int start, int end) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = start;
        bounds[2 * count + 1] = end;
        count++;
    }
}
