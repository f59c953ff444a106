package org.stagebook.metering.conformance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A reading that a test case asks for.
 *
 * @param reading what is read
 * @param span when, for courses over time
 * @param expected the value, empty if there must be none: nothing above the gate
 * @param below how much less is allowed, positive
 * @param above how much more is allowed
 */
public record Expectation(Reading reading, TimeSpan span, OptionalDouble expected, double below, double above) {

    /** A reading of the whole signal that may be off by as much either way. */
    public static Expectation of(Reading reading, double expected, double tolerance) {
        return new Expectation(reading, TimeSpan.WHOLE, OptionalDouble.of(expected), tolerance, tolerance);
    }

    /** That the meter has nothing to read. */
    public static Expectation nothing(Reading reading) {
        return new Expectation(reading, TimeSpan.WHOLE, OptionalDouble.empty(), 0, 0);
    }

    /** The same within a stretch of time. */
    public Expectation within(TimeSpan stretch) {
        return new Expectation(reading, stretch, expected, below, above);
    }

    /** Whether a meter that reads this conforms. The edges of the tolerance are inside. */
    public boolean isMetBy(OptionalDouble value) {
        if (expected.isEmpty() || value.isEmpty()) {
            return expected.isEmpty() && value.isEmpty();
        }
        double error = value.getAsDouble() - expected.getAsDouble();
        return error >= -below - 1e-9 && error <= above + 1e-9;
    }

    /** For a table: {@code "±0.1"}, {@code "+0.2/-0.4"}. */
    public String toleranceText() {
        if (expected.isEmpty()) {
            return "";
        }
        return below == above
                ? String.format(Locale.ROOT, "±%s", digits(below))
                : String.format(Locale.ROOT, "+%s/-%s", digits(above), digits(below));
    }

    /** At most three digits that count. */
    private static String digits(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** For a table: {@code "max S from 3 s"}. */
    public String readingText() {
        if (span.equals(TimeSpan.WHOLE)) {
            return reading.label();
        }
        String from = reading.label() + " from " + seconds(span.fromSeconds());
        return Double.isInfinite(span.toSeconds()) ? from + " s" : from + " to " + seconds(span.toSeconds()) + " s";
    }

    private static String seconds(double value) {
        return plain(Math.rint(value * 1000) / 1000);
    }
}
