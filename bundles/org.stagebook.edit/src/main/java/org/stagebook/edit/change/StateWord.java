package org.stagebook.edit.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.HandoffState;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StateChange;

/**
 * Who brought a handoff into a state.
 *
 * @param by who; may be empty
 * @param role in which role; may be empty
 * @param remark what was said; may be empty
 */
public record StateWord(HandoffState state, Instant at, String by, String role, String remark) {

    /** The same word for another state. */
    StateWord of(HandoffState other) {
        return new StateWord(other, at, by, role, remark);
    }

    StateChange create() {
        StateChange change = StagebookFactory.eINSTANCE.createStateChange();
        change.setState(state);
        change.setAt(at);
        if (!by.isBlank()) {
            change.setBy(by);
        }
        if (!role.isBlank()) {
            change.setRole(role);
        }
        if (!remark.isBlank()) {
            change.setRemark(remark);
        }
        return change;
    }

    /** Whether this is the step that was recorded there. */
    boolean isSame(StateChange change) {
        return state == change.getState() && at.equals(change.getAt()) && role.equals(text(change.getRole()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
