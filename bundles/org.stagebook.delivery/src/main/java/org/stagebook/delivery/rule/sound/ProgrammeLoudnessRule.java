package org.stagebook.delivery.rule.sound;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Gate;
import org.stagebook.delivery.spec.Requirement;

/** Integrated loudness of everything, ITU-R BS.1770. */
public final class ProgrammeLoudnessRule implements NumberRule {

    /** For the service loader. */
    public ProgrammeLoudnessRule() {}

    @Override
    public String quantity() {
        return "programmeLoudness";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.LOUDNESS);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        return Windowed.read(
                requirement,
                evidence,
                loudness -> loudness.integratedLufs(requirement.method().gate() == Gate.LEVEL));
    }
}
