package org.stagebook.spotting.numbering;

import org.stagebook.model.NumberingScheme;

/**
 * How a category is numbered.
 *
 * @param pattern the number with its places
 * @param first count of each series
 * @param step from one count to the next; more than 1 leaves room
 */
public record Scheme(NumberPattern pattern, long first, long step) {

    /** Checks the counts. */
    public Scheme {
        if (first < 0 || step < 1 || first > 1_000_000 || step > 10_000) {
            throw new IllegalArgumentException("Numbers begin at 0 to 1,000,000 and go on in steps of 1 to 10,000, not "
                    + first + " and " + step + ".");
        }
    }

    /** From one, one by one. */
    public static Scheme of(String pattern) {
        return new Scheme(new NumberPattern(pattern), 1, 1);
    }

    /**
     * The one a production states.
     *
     * @throws IllegalArgumentException if what it states is none; the message says why
     */
    public static Scheme of(NumberingScheme stated) {
        String pattern = stated.getPattern() == null ? "" : stated.getPattern();
        return new Scheme(new NumberPattern(pattern), stated.getFirst(), stated.getStep());
    }
}
