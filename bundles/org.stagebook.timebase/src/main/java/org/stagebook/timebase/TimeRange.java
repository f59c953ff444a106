package org.stagebook.timebase;

import java.util.Optional;

/**
 * A stretch of a reel, with the out-point exclusive so that neighbouring ranges share a boundary and lengths add up.
 *
 * <p>Formats that count the last frame inclusively convert at their edge. An empty range ({@code start == end}) is legal:
 * it contains nothing and overlaps nothing.
 *
 * @param start first instant inside
 * @param end first instant no longer inside; not before {@code start}
 */
public record TimeRange(Position start, Position end) {

    /**
     * Checks the order of the two ends.
     *
     * @throws IllegalArgumentException if the end lies before the start
     */
    public TimeRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("The range ends before it starts: start " + start + ", end " + end
                    + " (flicks, 1/705,600,000 s). Give an end at or after the start.");
        }
    }

    /**
     * From {@code start}, that long.
     *
     * @throws IllegalArgumentException if the duration is negative
     */
    public static TimeRange of(Position start, Duration duration) {
        return new TimeRange(start, start.plus(duration));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws TimeSyntaxException if the text is not {@code startFlicks/endFlicks} or the end lies before the start
     */
    public static TimeRange valueOf(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new TimeSyntaxException("\"" + text + "\" is not a time range: expected startFlicks/endFlicks.");
        }
        Position start = Position.valueOf(text.substring(0, slash));
        Position end = Position.valueOf(text.substring(slash + 1));
        if (end.isBefore(start)) {
            throw new TimeSyntaxException("\"" + text + "\" is not a time range: it ends before it starts.");
        }
        return new TimeRange(start, end);
    }

    public Duration duration() {
        return start.until(end);
    }

    public boolean isEmpty() {
        return start.equals(end);
    }

    public boolean contains(Position position) {
        return !position.isBefore(start) && position.isBefore(end);
    }

    /** Whether every instant of {@code other} is inside; an empty range is inside where its position is. */
    public boolean contains(TimeRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether some instant is in both; ranges that only touch do not overlap. */
    public boolean overlaps(TimeRange other) {
        return latestStart(other).isBefore(earliestEnd(other));
    }

    /** The common part, or nothing when the ranges do not {@linkplain #overlaps overlap}. */
    public Optional<TimeRange> intersection(TimeRange other) {
        return overlaps(other) ? Optional.of(new TimeRange(latestStart(other), earliestEnd(other))) : Optional.empty();
    }

    public TimeRange shiftedBy(Duration duration) {
        return new TimeRange(start.plus(duration), end.plus(duration));
    }

    /**
     * The same end with another start.
     *
     * @throws IllegalArgumentException if the new start lies after the end
     */
    public TimeRange withStart(Position newStart) {
        return new TimeRange(newStart, end);
    }

    /**
     * The same start with another end.
     *
     * @throws IllegalArgumentException if the new end lies before the start
     */
    public TimeRange withEnd(Position newEnd) {
        return new TimeRange(start, newEnd);
    }

    /** {@code startFlicks/endFlicks}: the form in which files keep a range. */
    @Override
    public String toString() {
        return start + "/" + end;
    }

    private Position latestStart(TimeRange other) {
        return start.isAfter(other.start) ? start : other.start;
    }

    private Position earliestEnd(TimeRange other) {
        return end.isBefore(other.end) ? end : other.end;
    }
}
