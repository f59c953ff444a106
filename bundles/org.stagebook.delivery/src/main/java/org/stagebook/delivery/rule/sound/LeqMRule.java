package org.stagebook.delivery.rule.sound;

import java.util.List;
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
                ? new Reading.Value(level.getAsDouble(), 0, pop(evidence), List.of())
                : new Reading.Nothing("There is no sound, so no level.");
    }

    private static String pop(Evidence evidence) {
        if (evidence.delivery().action().isPresent()) {
            return "";
        }
        if (evidence.betweenPops().isPresent()) {
            return "Measured between the pops, which were left out with the silence beside them.";
        }
        boolean isPopAmongSound = evidence.sound()
                .filter(reading -> !reading.main().pops().head().isEmpty())
                .isPresent();
        return isPopAmongSound
                ? "A burst of 1 kHz amid other sound was measured along: if it is a pop, name the first and last frame of action."
                : "";
    }
}
