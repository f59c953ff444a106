package org.stagebook.edit.change;

import java.time.Instant;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.StateChange;

/** The course of a handoff: every step is kept, in the order of time, and the state is that of the last. */
final class HandoffStates {
    private HandoffStates() {}

    /** Adds a step unless it is there, and brings the handoff into the state that follows from all of them. */
    static void add(HandoffPackage handoff, StateWord word) {
        if (handoff.getHistory().stream().noneMatch(word::isSame)) {
            int place = (int) handoff.getHistory().stream()
                    .filter(step -> !moment(step).isAfter(word.at()))
                    .count();
            handoff.getHistory().add(place, word.create());
        }
        handoff.setState(present(handoff));
    }

    /** What was superseded stays so, whatever is said of it later. */
    private static HandoffState present(HandoffPackage handoff) {
        boolean superseded = handoff.getHistory().stream().anyMatch(step -> step.getState() == HandoffState.SUPERSEDED);
        return superseded
                ? HandoffState.SUPERSEDED
                : handoff.getHistory().getLast().getState();
    }

    private static Instant moment(StateChange step) {
        return step.getAt() == null ? Instant.MIN : step.getAt();
    }
}
