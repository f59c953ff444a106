package org.stagebook.delivery.rule;

import java.util.Locale;
import java.util.OptionalDouble;
import org.stagebook.delivery.spec.Limits;
import org.stagebook.delivery.spec.Requirement;

/** Holds readings against limits. */
final class LimitJudge {

    private static final double HUNDREDTHS = 100;

    private LimitJudge() {}

    static RuleResult judge(Requirement requirement, Reading reading) {
        return switch (reading) {
            case Reading.Value value -> judge(requirement, value);
            case Reading.Nothing nothing -> RuleResult.of(requirement, ofNothing(requirement), nothing.why());
            case Reading.Unknown unknown -> RuleResult.of(requirement, Outcome.NEEDS_HUMAN, unknown.why());
        };
    }

    /** Silence is never too loud; whether it may be there at all a person says. */
    private static Outcome ofNothing(Requirement requirement) {
        return requirement.limits().least().isPresent() ? Outcome.NEEDS_HUMAN : Outcome.NOT_APPLICABLE;
    }

    private static RuleResult judge(Requirement requirement, Reading.Value reading) {
        Limits limits = requirement.limits();
        double value = rounded(reading.value());
        OptionalDouble margin =
                limits.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(rounded(limits.margin(value)));
        RuleResult measured = new RuleResult(
                requirement,
                limits.holds(value) ? Outcome.PASS : Outcome.FAIL,
                "",
                OptionalDouble.of(value),
                margin,
                reading.words(),
                reading.where());
        return limits.isEmpty() ? measured : doubted(measured, limits, reading.uncertainty());
    }

    /** What lies so near to a limit that meters, or what was measured in place of something else, may differ, is for a person. */
    private static RuleResult doubted(RuleResult measured, Limits limits, double uncertainty) {
        double margin = measured.margin().orElseThrow();
        boolean isTooTight = uncertainty > limits.halfWidth();
        if (isTooTight && margin >= -uncertainty) {
            return measured.turned(
                    Outcome.NEEDS_HUMAN,
                    "The tolerance of " + tenths(limits.halfWidth()) + " is tighter than what this reading is sure of, "
                            + tenths(uncertainty) + ": type the value of the studio's meter.");
        }
        if (!isTooTight && uncertainty > 0 && Math.abs(margin) < uncertainty) {
            return measured.turned(
                    Outcome.NEEDS_HUMAN,
                    "Nearer to the limit than this reading is sure of, " + tenths(uncertainty)
                            + ": type the value of the studio's meter.");
        }
        if (measured.outcome() == Outcome.FAIL && limits.meterTolerance() > 0 && -margin <= limits.meterTolerance()) {
            return measured.turned(
                    Outcome.NEEDS_HUMAN,
                    "Beyond the limit by no more than the document grants to meters, " + tenths(limits.meterTolerance())
                            + ".");
        }
        return measured;
    }

    private static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
