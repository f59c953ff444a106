package org.stagebook.delivery.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.delivery.rule.Applicability.Answer;
import org.stagebook.delivery.spec.Requirement;

/**
 * A requirement of which it is not sure whether it applies, or the one that stands in for it. Both were judged: what both say stands, and
 * where they disagree a person decides.
 *
 * @param requirement which
 * @param why it is not sure
 */
record Undecided(Requirement requirement, String why) {

    /**
     * Turns results as they have to be.
     *
     * @param results of all requirements
     * @param answers of all requirements that something stands in for, by its id
     */
    void settle(List<RuleResult> results, Map<String, Set<Answer>> answers) {
        int own = indexOf(requirement.id(), results);
        int other = requirement.fallback().map(id -> indexOf(id, results)).orElse(-1);
        Outcome outcome = results.get(own).outcome();
        // What would not apply at all would not fail.
        boolean isAgreed = other < 0
                ? outcome == Outcome.PASS || outcome == Outcome.NOT_APPLICABLE
                : outcome == results.get(other).outcome();
        turn(own, isAgreed, results);
        boolean appliesAnyway = requirement
                .fallback()
                .map(id -> answers.getOrDefault(id, Set.of()).contains(Answer.NO))
                .orElse(true);
        if (other >= 0 && !appliesAnyway) {
            turn(other, isAgreed, results);
        }
    }

    private void turn(int index, boolean isAgreed, List<RuleResult> results) {
        RuleResult result = results.get(index);
        results.set(index, result.turned(isAgreed ? result.outcome() : Outcome.NEEDS_HUMAN, why));
    }

    private static int indexOf(String id, List<RuleResult> results) {
        for (int index = 0; index < results.size(); index++) {
            if (results.get(index).requirement().id().equals(id)) {
                return index;
            }
        }
        return -1;
    }
}
