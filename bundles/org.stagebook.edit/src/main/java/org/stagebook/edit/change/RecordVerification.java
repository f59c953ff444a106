package org.stagebook.edit.change;

import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.edit.change.VerificationOutcome.Checked;
import org.stagebook.edit.change.VerificationOutcome.Circumstances;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.CheckedFile;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.model.Verification;

/**
 * Notes the outcome of a check with the handoff; files found unchanged are counted, the others named.
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
        verification.setUnchanged(outcome.count(CheckOutcome.UNCHANGED));
        verification.setRevised(outcome.count(CheckOutcome.REVISED));
        verification.setMissing(outcome.count(CheckOutcome.MISSING));
        verification.setExtra(outcome.count(CheckOutcome.EXTRA));
        verification.setChanged(outcome.count(CheckOutcome.CHANGED));
        verification.setRenamed(outcome.count(CheckOutcome.RENAMED));
        describe(verification, outcome.circumstances());
        outcome.files().stream()
                .filter(file -> file.outcome() != CheckOutcome.UNCHANGED)
                .forEach(file -> verification.getFiles().add(checked(file)));
        handoff.getVerifications().add(verification);
    }

    private static void describe(Verification verification, Circumstances circumstances) {
        set(verification, Literals.VERIFICATION__HISTORY_PROBLEM, circumstances.historyProblem());
        set(verification, Literals.VERIFICATION__FOLDER, circumstances.folder());
        set(verification, Literals.VERIFICATION__BY, circumstances.by());
        set(verification, Literals.VERIFICATION__ROLE, circumstances.role());
    }

    private static void set(Verification verification, EAttribute feature, String text) {
        if (!text.isEmpty()) {
            verification.eSet(feature, text);
        }
    }

    private static CheckedFile checked(Checked file) {
        CheckedFile checked = StagebookFactory.eINSTANCE.createCheckedFile();
        checked.setPath(file.path());
        checked.setOutcome(file.outcome());
        if (!file.detail().isEmpty()) {
            checked.setDetail(file.detail());
        }
        return checked;
    }
}
