package org.stagebook.delivery.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.delivery.rule.Applicability.Answer;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/** Judges what is delivered by a specification: which requirements apply, what their rules say, and which fail only together. */
public final class RuleEngine {

    private final RuleBook rules;

    /** Judges by these rules. */
    public RuleEngine(RuleBook rules) {
        this.rules = rules;
    }

    /** A result for each requirement, in the order of the specification. */
    public List<RuleResult> judge(Specification specification, Evidence evidence) {
        Set<String> fallbacks = new HashSet<>(specification.fallbacks().toList());
        Map<String, Set<Answer>> answers = new HashMap<>();
        Map<Requirement, Applicability> perhaps = new LinkedHashMap<>();
        List<RuleResult> results = new ArrayList<>();
        for (Requirement requirement : specification.requirements()) {
            if (!fallbacks.contains(requirement.id())) {
                Applicability applies = Applicability.of(requirement, rules, evidence);
                results.add(conditional(requirement, applies, evidence));
                requirement
                        .fallback()
                        .ifPresent(fallback -> answers.computeIfAbsent(fallback, unused -> EnumSet.noneOf(Answer.class))
                                .add(applies.answer()));
                if (applies.answer() == Answer.PERHAPS) {
                    perhaps.put(requirement, applies);
                }
            }
        }
        for (Requirement requirement : specification.requirements()) {
            if (fallbacks.contains(requirement.id())) {
                results.add(standingIn(requirement, answers.getOrDefault(requirement.id(), Set.of()), evidence));
            }
        }
        perhaps.forEach((requirement, applies) -> new Undecided(requirement, applies.why()).settle(results, answers));
        return new Alternatives(specification).joined(results);
    }

    private RuleResult conditional(Requirement requirement, Applicability applies, Evidence evidence) {
        return switch (applies.answer()) {
            case YES, PERHAPS -> judge(requirement, evidence);
            case NO -> RuleResult.of(requirement, Outcome.NOT_APPLICABLE, applies.why());
            case UNKNOWN -> RuleResult.of(requirement, Outcome.NEEDS_HUMAN, applies.why());
        };
    }

    private RuleResult standingIn(Requirement requirement, Set<Answer> answers, Evidence evidence) {
        if (answers.contains(Answer.NO) || answers.contains(Answer.PERHAPS)) {
            return judge(requirement, evidence);
        }
        return RuleResult.of(
                requirement,
                Outcome.NOT_APPLICABLE,
                answers.contains(Answer.UNKNOWN)
                        ? "It stands in for another requirement, of which it is not known whether it applies."
                        : "It stands in for another requirement, which applies.");
    }

    private RuleResult judge(Requirement requirement, Evidence evidence) {
        return rules.rule(requirement.quantity())
                .map(rule -> new Doubts(evidence).about(rule.judge(requirement, evidence), rule))
                .orElseGet(() -> RuleResult.of(
                        requirement,
                        Outcome.NEEDS_HUMAN,
                        "No rule knows \"" + requirement.quantity() + "\"; look yourself."));
    }
}
