package org.stagebook.delivery.rule.sound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stagebook.delivery.rule.DialogueEvidence;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/**
 * How loud dialogue is: ITU-R BS.1770-1 of the dialogue stem where it speaks. Where the document names a licensed gate that finds
 * speech in the mix this only stands for it, and is not sure to more than {@link #LICENSED_GATE_UNCERTAINTY_LU}.
 */
public final class DialogueLoudnessRule implements NumberRule {

    /**
     * What a reading by the stem is taken to be sure of where another gate is asked for. Our own caution and no measured figure:
     * no licensed meter was at hand to compare with.
     */
    public static final double LICENSED_GATE_UNCERTAINTY_LU = 1.0;

    /** For the service loader. */
    public DialogueLoudnessRule() {}

    @Override
    public String quantity() {
        return "dialogueLoudness";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.LOUDNESS, Input.DIALOGUE);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        Reading reading = Spoken.read(requirement, evidence, DialogueEvidence::stemLufs);
        Optional<DialogueEvidence> dialogue = evidence.dialogue(requirement.window());
        return reading instanceof Reading.Value value && dialogue.isPresent()
                ? told(requirement, value, dialogue.get())
                : reading;
    }

    private static Reading told(Requirement requirement, Reading.Value value, DialogueEvidence dialogue) {
        String mix = String.format(
                Locale.ROOT,
                "The whole mix in the same passages: %.2f.",
                dialogue.programmeLufs().orElse(Double.NaN));
        String beside = value.words().isEmpty() ? mix : mix + " " + value.words();
        Optional<String> licensed = requirement.method().licensedGate();
        return licensed.isEmpty()
                ? new Reading.Value(value.value(), 0, beside, List.of())
                : new Reading.Value(
                        value.value(),
                        LICENSED_GATE_UNCERTAINTY_LU,
                        "An approximation of " + licensed.get() + " by the dialogue stem. " + beside,
                        List.of());
    }
}
