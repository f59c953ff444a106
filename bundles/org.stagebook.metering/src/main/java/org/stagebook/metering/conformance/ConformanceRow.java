package org.stagebook.metering.conformance;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One expectation and what was read at each sample rate.
 *
 * @param readings by rate in hertz; none if the case was not run
 * @param verdicts by rate in hertz
 */
public record ConformanceRow(
        ConformanceCase testCase,
        Expectation expectation,
        Map<Integer, OptionalDouble> readings,
        Map<Integer, Verdict> verdicts) {

    /** Copies the maps. */
    public ConformanceRow {
        readings = Map.copyOf(readings);
        verdicts = Map.copyOf(verdicts);
    }

    /** What was read at a rate; empty if there was nothing to read or the case was not run. */
    public OptionalDouble reading(int sampleRateHz) {
        return readings.getOrDefault(sampleRateHz, OptionalDouble.empty());
    }

    /** The verdict on the reading at one rate. */
    public Verdict verdict(int sampleRateHz) {
        return verdicts.getOrDefault(sampleRateHz, Verdict.NOT_RUN);
    }

    /** The verdict on all readings. */
    public Verdict verdict() {
        return Verdict.of(verdicts.values());
    }

    /** The reading at a rate with three decimals, {@code "none"} where there was nothing to read, empty if not run. */
    public String readingText(int sampleRateHz) {
        return readings.containsKey(sampleRateHz) ? text(reading(sampleRateHz), "%.3f") : "";
    }

    /** The expected value with its unit. */
    public String expectedText() {
        OptionalDouble expected = expectation.expected();
        return expected.isEmpty()
                ? "none"
                : text(expected, "%.2f").replaceFirst("0$", "") + " "
                        + expectation.reading().unit();
    }

    private static String text(OptionalDouble value, String format) {
        return value.isEmpty() ? "none" : String.format(Locale.ROOT, format, value.getAsDouble());
    }
}
