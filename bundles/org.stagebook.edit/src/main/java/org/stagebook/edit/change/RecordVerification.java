package org.stagebook.edit.change;

import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.Verification;

/**
 * Notes the outcome of a check with the handoff.
 *
 * @param handoff the package that was checked
 * @param outcome what was found
 */
public record RecordVerification(HandoffPackage handoff, VerificationOutcome outcome) implements Change {
    @Override
    public String label() {
        return "Record verification";
    }

    @Override
    public void apply(Production production) {
        Verification verification = StagebookFactory.eINSTANCE.createVerification();
        verification.setAt(outcome.at());
        verification.setGeneration(outcome.generation());
        verification.setUnchanged(outcome.files().unchanged());
        verification.setMissing(outcome.files().missing());
        verification.setExtra(outcome.files().extra());
        verification.setChanged(outcome.files().changed());
        if (!outcome.historyProblem().isEmpty()) {
            verification.setHistoryProblem(outcome.historyProblem());
        }
        if (!outcome.folder().isEmpty()) {
            verification.setFolder(outcome.folder());
        }
        handoff.getVerifications().add(verification);
    }
}
