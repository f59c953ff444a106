package org.stagebook.delivery.rule.sound;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.LoudnessEvidence;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/** The greatest true peak, ITU-R BS.1770 Annex 2. */
public final class TruePeakRule implements NumberRule {

    /** For the service loader. */
    public TruePeakRule() {}

    @Override
    public String quantity() {
        return "truePeak";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.LOUDNESS);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        return Windowed.greatest(requirement, evidence, LoudnessEvidence::truePeakDbtp);
    }
}
