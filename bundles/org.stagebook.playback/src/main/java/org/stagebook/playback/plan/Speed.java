package org.stagebook.playback.plan;

/**
 * How fast the time line passes: an exact ratio, so that an hour of pulled-down sound ends on its sample.
 *
 * @param numerator negative for backwards
 * @param denominator positive, without a common factor
 */
public record Speed(long numerator, long denominator) {

    public static final Speed NORMAL = new Speed(1, 1);
    /** As picture shot at 24 plays at 23.976: 0.1 % slower. */
    public static final Speed PULL_DOWN = new Speed(1000, 1001);
    /** 0.1 % faster. */
    public static final Speed PULL_UP = new Speed(1001, 1000);

    private static final long STEPS_PER_UNIT = 1000;

    /**
     * Reduces the ratio.
     *
     * @throws IllegalArgumentException if it stands still or the denominator is not positive
     */
    public Speed {
        if (numerator == 0 || denominator <= 0) {
            throw new IllegalArgumentException("A speed of " + numerator + "/" + denominator + " cannot be.");
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * The nearest speed in thousandths.
     *
     * @throws IllegalArgumentException if that is 0
     */
    public static Speed of(double factor) {
        return new Speed(Math.round(factor * STEPS_PER_UNIT), STEPS_PER_UNIT);
    }

    /** One speed on top of another. */
    public Speed times(Speed other) {
        return new Speed(
                Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    /** Whether every frame is heard as it is. */
    public boolean isNormal() {
        return numerator == 1 && denominator == 1;
    }

    public boolean isBackward() {
        return numerator < 0;
    }

    /** 1 for normal, negative for backwards. */
    public double factor() {
        return numerator / (double) denominator;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
