package org.stagebook.edit.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/**
 * Notes what a check of a handoff found, in place of what the last one found. What was waived stays waived where the same rule
 * finds the same subject and place again, because people give their reasons once.
 *
 * @param handoff the package
 * @param at when it was checked
 * @param findings in the order to show them
 */
public record RecordFindings(HandoffPackage handoff, Instant at, List<NewFinding> findings) implements Change {
    /** Keeps the list. */
    public RecordFindings {
        findings = List.copyOf(findings);
    }

    @Override
    public String label() {
        return "Check handoff";
    }

    @Override
    public void apply(Production production) {
        List<Finding> earlier = new ArrayList<>(handoff.getFindings());
        handoff.getFindings().clear();
        for (NewFinding found : findings) {
            Finding finding = found.create();
            earlier.stream()
                    .filter(other -> other.getWaiver() != null && found.isAgain(other))
                    .findFirst()
                    .ifPresent(other -> finding.setWaiver(EcoreUtil.copy(other.getWaiver())));
            handoff.getFindings().add(finding);
        }
        handoff.setCheckedAt(at);
    }
}
