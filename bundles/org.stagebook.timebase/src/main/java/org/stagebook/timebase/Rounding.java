package org.stagebook.timebase;

/** What to do with a position that lies between two frames or two samples; callers always have to say. */
public enum Rounding {
    /** The frame or sample that is running: towards earlier time, also before zero. */
    FLOOR,
    /** The closest one; exactly half way goes to the later one, so that shifting never changes a result. */
    NEAREST,
    /** The next one unless already exactly on one. */
    CEILING,
    /** There must be nothing to round. */
    EXACT;

    /**
     * Divides with this rounding.
     *
     * @param divisor positive
     * @throws ArithmeticException for {@link #EXACT} when there is a remainder
     */
    long divide(long dividend, long divisor) {
        long floor = Math.floorDiv(dividend, divisor);
        long remainder = Math.floorMod(dividend, divisor);
        return switch (this) {
            case FLOOR -> floor;
            case NEAREST -> remainder >= divisor - remainder ? floor + 1 : floor;
            case CEILING -> remainder > 0 ? floor + 1 : floor;
            case EXACT -> {
                if (remainder != 0) {
                    throw new ArithmeticException("The position " + dividend + " lies " + remainder + " flicks after a"
                            + " boundary and the next one is " + (divisor - remainder)
                            + " flicks away, but an exact result was asked for. Choose a rounding.");
                }
                yield floor;
            }
        };
    }
}
