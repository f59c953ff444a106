package org.stagebook.delivery.rule;

import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/** Requirements that fail only together: as soon as one of them is met, or may be, the others are not missed. */
final class Alternatives {

    private final Specification specification;

    Alternatives(Specification specification) {
        this.specification = specification;
    }

    List<RuleResult> joined(List<RuleResult> results) {
        return specification.requirements().stream()
                .map(requirement -> result(results, requirement))
                .map(result -> joined(result, results))
                .toList();
    }

    private static RuleResult result(List<RuleResult> results, Requirement requirement) {
        return results.stream()
                .filter(result -> result.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    private static RuleResult joined(RuleResult result, List<RuleResult> results) {
        Optional<String> group = result.requirement().anyOf();
        boolean isMissed = result.outcome() == Outcome.FAIL || result.outcome() == Outcome.NEEDS_HUMAN;
        if (group.isEmpty() || !isMissed) {
            return result;
        }
        List<RuleResult> others = results.stream()
                .filter(other -> other.requirement().anyOf().equals(group))
                .toList();
        if (has(others, Outcome.PASS)) {
            return result.turned(Outcome.NOT_APPLICABLE, "Another of the readings that are allowed passes.");
        }
        return result.outcome() == Outcome.FAIL && has(others, Outcome.NEEDS_HUMAN)
                ? result.turned(Outcome.NEEDS_HUMAN, "Another of the readings that are allowed may pass.")
                : result;
    }

    private static boolean has(List<RuleResult> results, Outcome outcome) {
        return results.stream().anyMatch(result -> result.outcome() == outcome);
    }
}
