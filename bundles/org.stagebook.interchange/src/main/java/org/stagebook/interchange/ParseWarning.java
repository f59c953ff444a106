package org.stagebook.interchange;

/**
 * Something in a foreign file that was not read, or not read for certain; nothing is dropped or guessed without one.
 *
 * @param line counted from 1 as editors show it; 0 speaks of the whole file
 * @param text a sentence: what, why, what was kept
 */
public record ParseWarning(int line, String text) {

    /** {@code "line 12: ..."}, or the sentence alone when it speaks of the whole file. */
    @Override
    public String toString() {
        return line == 0 ? text : "line " + line + ": " + text;
    }
}
