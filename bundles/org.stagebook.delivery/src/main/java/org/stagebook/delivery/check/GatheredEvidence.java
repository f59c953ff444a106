package org.stagebook.delivery.check;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.DialogueEvidence;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.LoudnessEvidence;
import org.stagebook.delivery.spec.Window;

/** What was measured, by window. */
record GatheredEvidence(
        Delivery delivery,
        Map<Window, LoudnessEvidence> loudness,
        Map<Window, DialogueEvidence> dialogue,
        OptionalDouble leqM)
        implements Evidence {

    @Override
    public Optional<LoudnessEvidence> loudness(Window window) {
        return Optional.ofNullable(loudness.get(window));
    }

    @Override
    public Optional<DialogueEvidence> dialogue(Window window) {
        return Optional.ofNullable(dialogue.get(window));
    }
}
