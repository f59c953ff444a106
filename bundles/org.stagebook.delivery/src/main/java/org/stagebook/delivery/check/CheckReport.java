package org.stagebook.delivery.check;

import java.util.Comparator;
import java.util.List;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;

/**
 * How a delivery stands to a specification.
 *
 * @param specification by which it was judged
 * @param delivery what was judged
 * @param verdict of all results
 * @param results one for each requirement, in the order of the specification
 */
public record CheckReport(Specification specification, Delivery delivery, Verdict verdict, List<RuleResult> results) {

    /** Copies the list. */
    public CheckReport {
        results = List.copyOf(results);
    }

    /** Those with this outcome, what sends a delivery back first. */
    public List<RuleResult> worstFirst(Outcome outcome) {
        return results.stream()
                .filter(result -> result.outcome() == outcome)
                .sorted(Comparator.comparing(result -> result.requirement().severity()))
                .toList();
    }
}
