package org.stagebook.delivery.rule.sound;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.LoudnessEvidence;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/** Loudness range, EBU Tech 3342. */
public final class LoudnessRangeRule implements NumberRule {

    /** For the service loader. */
    public LoudnessRangeRule() {}

    @Override
    public String quantity() {
        return "loudnessRange";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.LOUDNESS);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        return Windowed.read(requirement, evidence, LoudnessEvidence::rangeLu);
    }
}
