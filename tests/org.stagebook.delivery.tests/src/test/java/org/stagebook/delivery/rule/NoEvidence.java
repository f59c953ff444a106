package org.stagebook.delivery.rule;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.delivery.spec.Window;

/** Nothing is known. */
final class NoEvidence implements Evidence {

    @Override
    public Delivery delivery() {
        throw new AssertionError("Nobody delivered anything.");
    }

    @Override
    public Optional<Stated> stated(String quantity) {
        return Optional.empty();
    }

    @Override
    public Optional<LoudnessEvidence> loudness(Window window) {
        return Optional.empty();
    }

    @Override
    public Optional<DialogueEvidence> dialogue(Window window) {
        return Optional.empty();
    }

    @Override
    public OptionalDouble leqM() {
        return OptionalDouble.empty();
    }
}
