package org.stagebook.delivery.rule.file;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** The sampling frequency. */
public final class SampleRateRule implements Rule {

    /** For the service loader. */
    public SampleRateRule() {}

    @Override
    public String quantity() {
        return "sampleRateHz";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        String rate = Integer.toString(evidence.delivery().programme().format().sampleRateHz());
        return Listed.judge(requirement, rate + " Hz", requirement.allowed().contains(rate));
    }
}
