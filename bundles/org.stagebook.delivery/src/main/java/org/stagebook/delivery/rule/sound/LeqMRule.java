package org.stagebook.delivery.rule.sound;

import java.util.OptionalDouble;
import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/** Leq(m) from the first sound to the last, ISO 21727. */
public final class LeqMRule implements NumberRule {

    /** For the service loader. */
    public LeqMRule() {}

    @Override
    public String quantity() {
        return "leqM";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.LEQ_M);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        OptionalDouble level = evidence.leqM();
        return level.isPresent()
                ? Reading.Value.of(level.getAsDouble())
                : new Reading.Nothing("There is no sound, so no level.");
    }
}
