package org.stagebook.ui.parts.handoff.presenter;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.HandoffState;

/** What can be done with a handoff; the button for the first of them is the primary one. */
public enum HandoffStep {
    BUILD,
    VERIFY,
    ACCEPT;

    /** What can be done in a state, what is due first. A package is verified before it is accepted. */
    public static List<HandoffStep> in(HandoffState state) {
        return switch (state) {
            case DRAFT -> List.of(BUILD);
            case ISSUED -> List.of(VERIFY, ACCEPT);
            case RECEIVED, ACCEPTED_WITH_EXCEPTIONS -> List.of(ACCEPT, VERIFY);
            case ACCEPTED, SUPERSEDED -> List.of(VERIFY);
        };
    }

    /** The step that is due; nothing where all is done. */
    public static Optional<HandoffStep> due(HandoffState state) {
        boolean done = state == HandoffState.ACCEPTED || state == HandoffState.SUPERSEDED;
        return done ? Optional.empty() : Optional.of(in(state).get(0));
    }
}
