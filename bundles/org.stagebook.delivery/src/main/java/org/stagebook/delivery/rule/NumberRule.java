package org.stagebook.delivery.rule;

import org.stagebook.delivery.spec.Requirement;

/** A rule on a quantity with limits: what differs is only where the value comes from. */
public interface NumberRule extends Rule {

    /** What is found. */
    Reading read(Requirement requirement, Evidence evidence);

    @Override
    default RuleResult judge(Requirement requirement, Evidence evidence) {
        return evidence.stated(quantity())
                .map(stated -> LimitJudge.judge(
                        requirement,
                        new Reading.Value(stated.value(), 0, "Read from " + stated.meter() + ".", java.util.List.of())))
                .orElseGet(() -> LimitJudge.judge(requirement, read(requirement, evidence)));
    }
}
