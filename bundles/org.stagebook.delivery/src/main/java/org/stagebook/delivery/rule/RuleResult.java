package org.stagebook.delivery.rule;

import java.util.List;
import java.util.OptionalDouble;
import org.stagebook.delivery.spec.Requirement;

/**
 * What a rule says of one requirement.
 *
 * @param requirement which was asked for
 * @param outcome what it says
 * @param found what was found where that is no number, as in {@code "L R C LFE Ls Rs"}; empty otherwise
 * @param value what was measured, in the unit of the limits, rounded to a hundredth as it is judged; absent where there is none
 * @param margin how far within the limits, negative for beyond; absent without value or limit
 * @param why what else has to be said, in sentences; empty for nothing
 * @param where in the programme; empty for all of it or nowhere
 */
public record RuleResult(
        Requirement requirement,
        Outcome outcome,
        String found,
        OptionalDouble value,
        OptionalDouble margin,
        String why,
        List<Place> where) {

    /** Copies the list. */
    public RuleResult {
        where = List.copyOf(where);
    }

    /** Without anything that was found. */
    public static RuleResult of(Requirement requirement, Outcome outcome, String why) {
        return new RuleResult(requirement, outcome, "", OptionalDouble.empty(), OptionalDouble.empty(), why, List.of());
    }

    /** Of something that is no number. */
    public static RuleResult of(Requirement requirement, Outcome outcome, String found, String why) {
        return new RuleResult(
                requirement, outcome, found, OptionalDouble.empty(), OptionalDouble.empty(), why, List.of());
    }

    /** The same with places. */
    public RuleResult at(List<Place> places) {
        return new RuleResult(requirement, outcome, found, value, margin, why, places);
    }

    /** The same with another outcome, and a sentence why. */
    public RuleResult turned(Outcome other, String because) {
        String told = why.isEmpty() ? because : why + " " + because;
        return new RuleResult(requirement, other, found, value, margin, told, where);
    }
}
