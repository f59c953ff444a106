package org.stagebook.delivery.rule.sound;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.stagebook.delivery.rule.DialogueEvidence;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Window;

/** Reads what only a dialogue stem can tell. */
final class Spoken {

    private Spoken() {}

    static Reading read(
            Requirement requirement, Evidence evidence, Function<DialogueEvidence, OptionalDouble> quantity) {
        if (evidence.dialogue(Window.WHOLE_FILE).isEmpty()) {
            return new Reading.Unknown(
                    "Only the dialogue stem tells where somebody speaks: give it, or type the value of the studio's meter.");
        }
        Optional<DialogueEvidence> dialogue = evidence.dialogue(requirement.window());
        if (dialogue.isEmpty()) {
            return Windowed.unplaced(
                    requirement,
                    evidence.dialogue(Window.WHOLE_FILE).map(quantity).orElse(OptionalDouble.empty()));
        }
        OptionalDouble value = quantity.apply(dialogue.get());
        String beside = new BothReadings(requirement, evidence)
                .beside(other -> evidence.dialogue(other).map(quantity).orElse(OptionalDouble.empty()));
        return value.isPresent()
                ? new Reading.Value(value.getAsDouble(), 0, beside, List.of())
                : new Reading.Nothing("Nobody speaks in the dialogue stem.");
    }
}
