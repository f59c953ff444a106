package org.stagebook.delivery.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.delivery.spec.Condition;
import org.stagebook.delivery.spec.Limits;
import org.stagebook.delivery.spec.Requirement;

/**
 * Whether a requirement is asked of a programme.
 *
 * @param answer so far as anybody knows
 * @param why in a sentence; empty where it applies
 */
record Applicability(Answer answer, String why) {

    private static final double HUNDREDTHS = 100;

    /** What can be said. */
    enum Answer {
        YES,
        NO,
        /** What its condition asks for was not measured exactly enough. */
        PERHAPS,
        UNKNOWN
    }

    static Applicability of(Requirement requirement, RuleBook rules, Evidence evidence) {
        return requirement
                .condition()
                .map(condition -> of(requirement, condition, rules, evidence))
                .orElse(new Applicability(Answer.YES, ""));
    }

    private static Applicability of(Requirement requirement, Condition condition, RuleBook rules, Evidence evidence) {
        return switch (reading(asking(requirement, condition), rules, evidence)) {
            case Reading.Value value -> of(asking(requirement, condition).title(), condition, value);
            case Reading.Nothing nothing -> unknown(nothing.why());
            case Reading.Unknown unknown -> unknown(unknown.why());
        };
    }

    private static Applicability unknown(String why) {
        return new Applicability(Answer.UNKNOWN, "Whether this applies is not known. " + why);
    }

    private static Applicability of(String title, Condition condition, Reading.Value reading) {
        double value = Math.round(reading.value() * HUNDREDTHS) / HUNDREDTHS;
        boolean applies = condition.includes(value);
        boolean isSure = condition.includes(value - reading.uncertainty()) == applies
                && condition.includes(value + reading.uncertainty()) == applies;
        String share = title + " is " + value + " " + condition.unit();
        if (!isSure) {
            return new Applicability(
                    Answer.PERHAPS,
                    share + ", sure to " + String.format(Locale.ROOT, "%.1f", reading.uncertainty())
                            + " only, so it is not sure whether this applies: type the value of the studio's meter.");
        }
        return applies
                ? new Applicability(Answer.YES, "")
                : new Applicability(Answer.NO, share + ", so this does not apply.");
    }

    private static Reading reading(Requirement asking, RuleBook rules, Evidence evidence) {
        Optional<Rule> rule = rules.rule(asking.quantity());
        if (rule.isEmpty()) {
            return new Reading.Unknown("No rule knows \"" + asking.quantity() + "\"; look yourself.");
        }
        if (rule.get() instanceof NumberRule number) {
            return number.reading(asking, evidence);
        }
        RuleResult result = rule.get().judge(asking, evidence);
        return result.value().isPresent()
                ? Reading.Value.of(result.value().getAsDouble())
                : new Reading.Unknown(result.why());
    }

    private static Requirement asking(Requirement requirement, Condition condition) {
        return new Requirement(
                requirement.id(),
                condition.quantity(),
                requirement.method(),
                requirement.window(),
                Limits.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                requirement.severity(),
                requirement.clause());
    }
}
