package org.stagebook.delivery.rule.file;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Papers and pictures that have to come along, which a check of sound does not see. */
public final class DocumentRule implements Rule {

    /** For the service loader. */
    public DocumentRule() {}

    @Override
    public String quantity() {
        return "document";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        return RuleResult.of(
                requirement,
                Outcome.NEEDS_HUMAN,
                "See that \"" + String.join(", ", requirement.allowed()) + "\" goes along.");
    }
}
