package org.stagebook.timebase;

/**
 * A signed length of real time, exact for every supported frame and sample rate.
 *
 * @param flicks length in 1/705,600,000 s; may be negative
 */
public record Duration(long flicks) implements Comparable<Duration> {

    public static final Duration ZERO = new Duration(0);

    /**
     * That many seconds.
     *
     * @throws ArithmeticException beyond ±414 years
     */
    public static Duration ofSeconds(long seconds) {
        return new Duration(Math.multiplyExact(seconds, Flicks.PER_SECOND));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws TimeSyntaxException if the text is not a decimal number of flicks
     */
    public static Duration valueOf(String text) {
        return new Duration(Flicks.parse(text, "duration"));
    }

    public Duration plus(Duration other) {
        return new Duration(Math.addExact(flicks, other.flicks));
    }

    public Duration minus(Duration other) {
        return new Duration(Math.subtractExact(flicks, other.flicks));
    }

    public Duration negated() {
        return new Duration(Math.negateExact(flicks));
    }

    public Duration times(long factor) {
        return new Duration(Math.multiplyExact(flicks, factor));
    }

    public boolean isNegative() {
        return flicks < 0;
    }

    public boolean isZero() {
        return flicks == 0;
    }

    /** Seconds for display only; not exact, never compute with it. */
    public double toSeconds() {
        return flicks / (double) Flicks.PER_SECOND;
    }

    @Override
    public int compareTo(Duration other) {
        return Long.compare(flicks, other.flicks);
    }

    /** Decimal flicks: the form in which files keep a duration. */
    @Override
    public String toString() {
        return Long.toString(flicks);
    }
}
