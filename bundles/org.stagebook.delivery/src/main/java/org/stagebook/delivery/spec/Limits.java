package org.stagebook.delivery.spec;

import java.util.OptionalDouble;

/**
 * Between which values a quantity must lie.
 *
 * @param least the least that is allowed
 * @param most the most that is allowed
 * @param isMostExcluded whether the most itself is too much already, as in "below -2 dBTP"
 * @param target what to aim at; no limit
 * @param meterTolerance how far beyond a limit a reading may lie because meters differ: a person decides there; 0 for none
 * @param unit of all of them: {@code "LKFS"}, {@code "dBTP"}, {@code "LU"}, {@code "dB"}
 */
public record Limits(
        OptionalDouble least,
        OptionalDouble most,
        boolean isMostExcluded,
        OptionalDouble target,
        double meterTolerance,
        String unit) {

    /** No limit: what is measured is told. */
    public static final Limits NONE =
            new Limits(OptionalDouble.empty(), OptionalDouble.empty(), false, OptionalDouble.empty(), 0, "");

    /** Whether there is anything to keep. */
    public boolean isEmpty() {
        return least.isEmpty() && most.isEmpty();
    }

    /**
     * How far a value is within the limits; negative by how far it is beyond. Infinite where there is no limit. Of an excluded
     * limit the margin is 0 at the limit itself, which {@link #holds} does not let pass.
     */
    public double margin(double value) {
        double above = least.isPresent() ? value - least.getAsDouble() : Double.POSITIVE_INFINITY;
        double below = most.isPresent() ? most.getAsDouble() - value : Double.POSITIVE_INFINITY;
        return Math.min(above, below);
    }

    /** Whether a value with this margin is allowed. */
    public boolean holds(double value) {
        double margin = margin(value);
        boolean isTheExcluded = isMostExcluded && value == most.orElse(Double.NaN);
        return margin >= 0 && !isTheExcluded;
    }

    /** Half the distance between both limits; infinite where there is only one. */
    public double halfWidth() {
        return least.isPresent() && most.isPresent()
                ? (most.getAsDouble() - least.getAsDouble()) / 2
                : Double.POSITIVE_INFINITY;
    }

    /** For people: {@code "-29 to -25 LKFS"}, {@code "at most -2 dBTP"}, {@code "below -2 dBTP"}. */
    public String words() {
        String end = unit.isEmpty() ? "" : " " + unit;
        if (least.isPresent() && most.isPresent()) {
            return number(least) + " to " + number(most) + end;
        }
        if (most.isPresent()) {
            return (isMostExcluded ? "below " : "at most ") + number(most) + end;
        }
        return least.isPresent() ? "at least " + number(least) + end : "";
    }

    private static String number(OptionalDouble value) {
        double number = value.orElseThrow();
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
