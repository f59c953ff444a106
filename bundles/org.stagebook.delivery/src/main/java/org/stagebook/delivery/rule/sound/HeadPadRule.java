package org.stagebook.delivery.rule.sound;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/** How long nothing is heard at the head, in seconds: up to the first frame of action, or up to the first sound where nobody said where that is. */
public final class HeadPadRule implements NumberRule {

    /** For the service loader. */
    public HeadPadRule() {}

    @Override
    public String quantity() {
        return "headPad";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.DEFECTS);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        return Pads.read(evidence, (action, frames) -> action.startFrame());
    }
}
