package org.stagebook.delivery.check;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleEngine;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.metering.MeasureProgress;

/** Holds deliveries against specifications: gathers what their rules need to know, and no more, and judges. */
public final class SpecificationCheck {

    private final RuleBook rules;
    private final EvidenceGatherer gatherer;

    /**
     * Prepares.
     *
     * @param threads how many threads of the executor one delivery may use, at least 1
     */
    public SpecificationCheck(RuleBook rules, ExecutorService executor, int threads) {
        this.rules = rules;
        this.gatherer = new EvidenceGatherer(executor, threads);
    }

    /**
     * Judges one delivery.
     *
     * @throws IOException if a file cannot be read
     */
    public CheckReport check(Delivery delivery, Specification specification, MeasureProgress progress)
            throws IOException {
        Evidence evidence = gatherer.gather(delivery, rules.inputs(specification), specification, progress);
        List<RuleResult> results = new RuleEngine(rules).judge(specification, evidence);
        return new CheckReport(specification, delivery, Verdict.of(results), results);
    }
}
