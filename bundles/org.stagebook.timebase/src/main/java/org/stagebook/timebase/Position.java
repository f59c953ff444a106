package org.stagebook.timebase;

/**
 * A point on a reel's time line, so that positions and lengths cannot be mixed up.
 *
 * <p>Counted from timecode zero (label 00:00:00:00 of the day) in flicks, 1/705,600,000 s of real time, which holds every
 * frame and every sample of the supported rates without rounding. Positions after the first day and before zero are
 * legal; about ±414 years fit.
 *
 * @param flicks distance from timecode zero, in 1/705,600,000 s; may be negative
 */
public record Position(long flicks) implements Comparable<Position> {

    /** Timecode zero. */
    public static final Position ZERO = new Position(0);

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws TimeSyntaxException if the text is not a decimal number of flicks
     */
    public static Position valueOf(String text) {
        return new Position(Flicks.parse(text, "position"));
    }

    /**
     * Later by {@code duration}.
     *
     * @throws ArithmeticException beyond ±414 years
     */
    public Position plus(Duration duration) {
        return new Position(Math.addExact(flicks, duration.flicks()));
    }

    /**
     * Earlier by {@code duration}.
     *
     * @throws ArithmeticException beyond ±414 years
     */
    public Position minus(Duration duration) {
        return new Position(Math.subtractExact(flicks, duration.flicks()));
    }

    /** The signed way from here to {@code other}: positive if {@code other} is later. */
    public Duration until(Position other) {
        return new Duration(Math.subtractExact(other.flicks, flicks));
    }

    public boolean isBefore(Position other) {
        return flicks < other.flicks;
    }

    public boolean isAfter(Position other) {
        return flicks > other.flicks;
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(flicks, other.flicks);
    }

    /** Decimal flicks: the form in which files keep a position. */
    @Override
    public String toString() {
        return Long.toString(flicks);
    }
}
