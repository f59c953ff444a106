package org.stagebook.interchange.otio;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.stagebook.interchange.otio.JsonNode.Fields;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;

/**
 * A RationalTime: so many units, so many of them to the second.
 *
 * @param value may have a fraction
 * @param rate units a second, a frame or sample rate; positive
 */
record OtioTime(double value, double rate) {

    private static final long FLICKS_PER_SECOND = Duration.ofSeconds(1).flicks();
    private static final double LONGEST_SECONDS = 30 * 24 * 3600.0;
    /** Programs write 23.976, 23.98 and 23.976023976 for 24000/1001. */
    private static final double ROUNDED = 0.005;

    /** The time of a field; empty if there is none, or none that is a time. */
    static Optional<OtioTime> of(Fields fields, String key) {
        return fields.object(key).flatMap(OtioTime::of);
    }

    private static Optional<OtioTime> of(Fields time) {
        OptionalDouble value = time.number("value");
        OptionalDouble rate = time.number("rate");
        if (value.isEmpty() || rate.isEmpty()) {
            return Optional.empty();
        }
        double seconds = value.getAsDouble() / rate.getAsDouble();
        boolean sane = rate.getAsDouble() > 0 && Math.abs(seconds) <= LONGEST_SECONDS;
        return sane ? Optional.of(new OtioTime(value.getAsDouble(), rate.getAsDouble())) : Optional.empty();
    }

    /** The exact frame rate, if it is one of those in use. */
    Optional<FrameRate> frameRate() {
        return FrameRate.STANDARD.stream()
                .filter(candidate -> Math.abs(rate - exactly(candidate)) < ROUNDED)
                .findFirst();
    }

    /** In flicks, exact for whole frames and samples. */
    long flicks() {
        OptionalLong unit = flicksPerUnit();
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1L << 50;
        return unit.isPresent() && whole
                ? Math.multiplyExact((long) value, unit.getAsLong())
                : Math.round(value / exactRate() * FLICKS_PER_SECOND);
    }

    private OptionalLong flicksPerUnit() {
        Optional<FrameRate> frames = frameRate();
        if (frames.isPresent()) {
            return OptionalLong.of(frames.get().flicksPerFrame());
        }
        long units = (long) rate;
        boolean divides = units == rate && units > 0 && FLICKS_PER_SECOND % units == 0;
        return divides ? OptionalLong.of(FLICKS_PER_SECOND / units) : OptionalLong.empty();
    }

    private double exactRate() {
        return frameRate().map(OtioTime::exactly).orElse(rate);
    }

    private static double exactly(FrameRate rate) {
        return (double) rate.numerator() / rate.denominator();
    }
}
