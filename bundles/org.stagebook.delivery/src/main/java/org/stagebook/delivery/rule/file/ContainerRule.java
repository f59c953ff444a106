package org.stagebook.delivery.rule.file;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Which kind of file it is. Broadcast Wave is WAV with a chunk more. */
public final class ContainerRule implements Rule {

    /** For the service loader. */
    public ContainerRule() {}

    @Override
    public String quantity() {
        return "container";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        String container = evidence.delivery().programme().format().container();
        boolean isBroadcastWave = container.equals("WAV") && Listed.names(requirement.allowed(), "BWF");
        boolean isAllowed = isBroadcastWave || Listed.names(requirement.allowed(), container);
        return Listed.judge(requirement, container, isAllowed);
    }
}
