package org.stagebook.delivery.rule.sound;

import java.util.Set;
import org.stagebook.delivery.rule.DialogueEvidence;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/** Loudness range of the dialogue, EBU Tech 3342 of its stem. */
public final class DialogueLoudnessRangeRule implements NumberRule {

    /** For the service loader. */
    public DialogueLoudnessRangeRule() {}

    @Override
    public String quantity() {
        return "dialogueLoudnessRange";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.LOUDNESS, Input.DIALOGUE);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        return Spoken.read(requirement, evidence, DialogueEvidence::stemRangeLu);
    }
}
