package org.stagebook.delivery.rule;

import org.stagebook.delivery.spec.Requirement;

/** A rule on a quantity with limits: what differs is only where the value comes from. */
public interface NumberRule extends Rule {

    /** What is found. */
    Reading read(Requirement requirement, Evidence evidence);

    /** What a person read, which is exact, else what is found. */
    default Reading reading(Requirement requirement, Evidence evidence) {
        return evidence.stated(quantity())
                .<Reading>map(stated ->
                        new Reading.Value(stated.value(), 0, "Read from " + stated.meter() + ".", java.util.List.of()))
                .orElseGet(() -> read(requirement, evidence));
    }

    @Override
    default RuleResult judge(Requirement requirement, Evidence evidence) {
        return LimitJudge.judge(requirement, reading(requirement, evidence));
    }
}
