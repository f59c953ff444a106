package org.stagebook.history.merge;

/**
 * What one side brings to a merge.
 *
 * @param state the production as that side has it
 * @param side whose it is
 */
public record Version(ModelState state, Side side) {
    /** A state of which nothing else is known. */
    public static Version of(ModelState state) {
        return new Version(state, Side.UNKNOWN);
    }
}
