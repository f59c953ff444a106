package org.stagebook.delivery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.Verdict;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Severity;

/**
 * What a rule must say.
 *
 * @param outcome pass, fail and so on
 * @param value which must be read; absent where it is not looked at
 * @param tolerance how far the reading may be from it: half of what cases lie from limits, so none can stray over
 * @param why part of the sentence that must be there; empty for any
 */
record Expected(Outcome outcome, OptionalDouble value, double tolerance, String why) {

    static final double USUAL_TOLERANCE = 0.0101;

    static Expected of(Outcome outcome) {
        return new Expected(outcome, OptionalDouble.empty(), 0, "");
    }

    static Expected of(Outcome outcome, String why) {
        return new Expected(outcome, OptionalDouble.empty(), 0, why);
    }

    static Expected of(Outcome outcome, double value) {
        return new Expected(outcome, OptionalDouble.of(value), USUAL_TOLERANCE, "");
    }

    /** What a report says otherwise, in sentences. */
    List<String> objections(CheckReport report, RuleResult result) {
        List<String> objections = new ArrayList<>();
        if (result.outcome() != outcome) {
            objections.add("It says \"" + result.outcome().words() + "\" and not \"" + outcome.words() + "\": "
                    + result.found() + result.value() + " " + result.why());
        }
        if (!result.why().contains(why)) {
            objections.add("It says why in other words: " + result.why());
        }
        value.ifPresent(wanted -> addNumbers(result, wanted, objections));
        if (outcome == Outcome.FAIL
                && result.requirement().severity() == Severity.REJECT
                && report.verdict() != Verdict.FAIL) {
            objections.add("The verdict is " + report.verdict() + " although this is rejected.");
        }
        return objections;
    }

    private void addNumbers(RuleResult result, double wanted, List<String> objections) {
        double read = result.value().orElse(Double.NaN);
        if (!(Math.abs(read - wanted) <= tolerance)) {
            objections.add(String.format(Locale.ROOT, "It reads %.3f and not %.3f.", read, wanted));
        }
        OptionalDouble margin = result.margin();
        double right = result.requirement().limits().margin(wanted);
        if (Double.isInfinite(right)) {
            if (margin.isPresent()) {
                objections.add("There is a margin of " + margin.getAsDouble() + " without a limit.");
            }
        } else if (!(Math.abs(margin.orElse(Double.NaN) - right) <= tolerance)) {
            objections.add(
                    String.format(Locale.ROOT, "The margin is %.3f and not %.3f.", margin.orElse(Double.NaN), right));
        }
    }
}
