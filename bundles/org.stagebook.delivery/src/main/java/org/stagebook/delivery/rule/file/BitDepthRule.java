package org.stagebook.delivery.rule.file;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** How many bits a sample has; floating point is none of them. */
public final class BitDepthRule implements Rule {

    /** For the service loader. */
    public BitDepthRule() {}

    @Override
    public String quantity() {
        return "bitDepth";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        String sample = evidence.delivery().programme().format().sample();
        boolean isAllowed = requirement.allowed().stream().anyMatch(bits -> sample.equals(bits + "-bit"));
        return Listed.judge(requirement, sample, isAllowed);
    }
}
