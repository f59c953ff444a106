package org.stagebook.delivery.rule.sound;

import java.util.Optional;
import java.util.Set;
import org.stagebook.delivery.rule.DialogueEvidence;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/**
 * How much of the programme has speech, by its dialogue stem. A licensed gate that finds speech in the mix finds more or less of it: where the
 * document names one, this only stands for it.
 */
public final class SpeechShareRule implements NumberRule {

    /**
     * How far a share by the stem is taken to lie from that of another gate, in points of a percentage, but no more than a third of the
     * share: where the stem says nothing no gate finds speech. Our own caution and no measured figure.
     */
    public static final double LICENSED_GATE_UNCERTAINTY_POINTS = 5;

    private static final double MOST_OF_IT = 1 / 3.0;

    /** For the service loader. */
    public SpeechShareRule() {}

    @Override
    public String quantity() {
        return "speechShare";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.LOUDNESS, Input.DIALOGUE);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        Reading reading = Spoken.read(requirement, evidence, DialogueEvidence::speechSharePercent);
        Optional<String> licensed = requirement.method().licensedGate();
        return reading instanceof Reading.Value share && licensed.isPresent()
                ? approximate(share, licensed.get())
                : reading;
    }

    private static Reading approximate(Reading.Value share, String gate) {
        String told = "An approximation of " + gate + " by the dialogue stem.";
        return new Reading.Value(
                share.value(),
                Math.min(LICENSED_GATE_UNCERTAINTY_POINTS, share.value() * MOST_OF_IT),
                share.words().isEmpty() ? told : told + " " + share.words(),
                share.where());
    }
}
