package org.stagebook.delivery.rule.sound;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/** How long nothing is heard at the tail, in seconds: from the last frame of action, or from the last sound where nobody said where that is. */
public final class TailPadRule implements NumberRule {

    /** For the service loader. */
    public TailPadRule() {}

    @Override
    public String quantity() {
        return "tailPad";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.DEFECTS);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        return Pads.read(evidence, (action, frames) -> frames - action.endFrame());
    }
}
