package org.stagebook.delivery.rule.file;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** What only a person can confirm, as the clause says it: that a room was aligned, that a fold-down was listened to. */
public final class HumanCheckRule implements Rule {

    /** For the service loader. */
    public HumanCheckRule() {}

    @Override
    public String quantity() {
        return "humanCheck";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        return RuleResult.of(requirement, Outcome.NEEDS_HUMAN, "");
    }
}
