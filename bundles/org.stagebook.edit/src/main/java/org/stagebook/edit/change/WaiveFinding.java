package org.stagebook.edit.change;

import java.time.Instant;
import org.stagebook.model.Finding;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.Waiver;

/**
 * Says why something that was found may stay as it is.
 *
 * @param finding what was found
 * @param reason why it may stay
 * @param by who says so; may be empty
 * @param role in which role
 * @param at when
 */
public record WaiveFinding(Finding finding, String reason, String by, String role, Instant at) implements Change {
    /** Checks that there is a reason. */
    public WaiveFinding {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A finding is waived with a reason, which the receiver reads."
                    + " Nothing was changed. Say why it may stay.");
        }
    }

    @Override
    public String label() {
        return "Waive finding";
    }

    @Override
    public void apply(Production production) {
        Waiver waiver = StagebookFactory.eINSTANCE.createWaiver();
        waiver.setReason(reason.strip());
        if (!by.isBlank()) {
            waiver.setBy(by);
        }
        if (!role.isBlank()) {
            waiver.setRole(role);
        }
        waiver.setAt(at);
        finding.setWaiver(waiver);
    }
}
