package org.stagebook.interchange.outgoing;

import org.stagebook.timebase.Duration;

/** Time as players, audio programs and spreadsheets write it: to the millisecond. */
public record Milliseconds(long count) {

    private static final long FLICKS_PER_MILLISECOND = Duration.ofSeconds(1).flicks() / 1000;

    /** The nearest whole number of them. */
    public static Milliseconds in(Duration duration) {
        return new Milliseconds(Math.floorDiv(duration.flicks() + FLICKS_PER_MILLISECOND / 2, FLICKS_PER_MILLISECOND));
    }

    /**
     * {@code 01:00:10.500}.
     *
     * @param separator before the milliseconds
     */
    public String text(char separator) {
        return two(count / 3_600_000) + ":" + two(count / 60_000 % 60) + ":" + two(count / 1000 % 60) + separator
                + String.valueOf(1000 + count % 1000).substring(1);
    }

    private static String two(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }
}
