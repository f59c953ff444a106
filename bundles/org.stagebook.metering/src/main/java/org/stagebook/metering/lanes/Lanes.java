package org.stagebook.metering.lanes;

/**
 * How arrays of rows are laid out: element {@code row * COUNT + lane}.
 *
 * <p>The lane count is a compile-time constant, because a loop whose offsets are variables is not vectorised.
 */
public final class Lanes {

    /** Places measured in step: two vectors of the widest registers, four of the usual ones. */
    public static final int COUNT = 16;

    /** Most rows handled at once, so that what a kernel touches stays in the first-level cache. */
    public static final int MOST_ROWS = 64;

    /** Earlier rows a K-weighting looks back on. */
    public static final int FILTER_HISTORY = 2;

    /** Earlier rows an interpolating filter of twelve taps looks back on. */
    public static final int PEAK_HISTORY = 11;

    private Lanes() {}
}
