package org.stagebook.delivery.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stagebook.delivery.spec.Condition;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/** Judges what is delivered by a specification: which requirements apply, what their rules say, and which fail only together. */
public final class RuleEngine {

    private static final String UNDECIDED = "Whether this applies is not known.";

    private final RuleBook rules;

    /** Judges by these rules. */
    public RuleEngine(RuleBook rules) {
        this.rules = rules;
    }

    /** A result for each requirement, in the order of the specification. */
    public List<RuleResult> judge(Specification specification, Evidence evidence) {
        Set<String> fallbacks = new HashSet<>(specification.fallbacks().toList());
        Set<String> fallenBack = new HashSet<>();
        Set<String> undecided = new HashSet<>();
        List<RuleResult> results = new ArrayList<>();
        for (Requirement requirement : specification.requirements()) {
            if (!fallbacks.contains(requirement.id())) {
                RuleResult result = conditional(requirement, evidence);
                results.add(result);
                if (result.outcome() == Outcome.NOT_APPLICABLE
                        && requirement.condition().isPresent()) {
                    requirement.fallback().ifPresent(fallenBack::add);
                }
                if (isUndecided(result)) {
                    requirement.fallback().ifPresent(undecided::add);
                }
            }
        }
        for (Requirement requirement : specification.requirements()) {
            if (fallbacks.contains(requirement.id())) {
                results.add(
                        fallenBack.contains(requirement.id())
                                ? judge(requirement, evidence)
                                : RuleResult.of(
                                        requirement,
                                        Outcome.NOT_APPLICABLE,
                                        undecided.contains(requirement.id())
                                                ? "It stands in for another requirement, of which it is not known whether it applies."
                                                : "It stands in for another requirement, which applies."));
            }
        }
        return new Alternatives(specification).joined(results);
    }

    private static boolean isUndecided(RuleResult result) {
        return result.outcome() == Outcome.NEEDS_HUMAN && result.why().startsWith(UNDECIDED);
    }

    private RuleResult conditional(Requirement requirement, Evidence evidence) {
        if (requirement.condition().isEmpty()) {
            return judge(requirement, evidence);
        }
        Condition condition = requirement.condition().get();
        RuleResult asked = judge(asking(requirement, condition), evidence);
        OptionalDouble value = asked.value();
        if (value.isEmpty()) {
            return RuleResult.of(requirement, Outcome.NEEDS_HUMAN, UNDECIDED + " " + asked.why());
        }
        return condition.includes(value.getAsDouble())
                ? judge(requirement, evidence)
                : RuleResult.of(
                        requirement,
                        Outcome.NOT_APPLICABLE,
                        asking(requirement, condition).title() + " is " + value.getAsDouble() + " " + condition.unit()
                                + ", so this does not apply.");
    }

    private static Requirement asking(Requirement requirement, Condition condition) {
        return new Requirement(
                requirement.id(),
                condition.quantity(),
                requirement.method(),
                requirement.window(),
                org.stagebook.delivery.spec.Limits.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                requirement.severity(),
                requirement.clause());
    }

    private RuleResult judge(Requirement requirement, Evidence evidence) {
        return rules.rule(requirement.quantity())
                .map(rule -> rule.judge(requirement, evidence))
                .orElseGet(() -> RuleResult.of(
                        requirement,
                        Outcome.NEEDS_HUMAN,
                        "No rule knows \"" + requirement.quantity() + "\"; look yourself."));
    }
}
