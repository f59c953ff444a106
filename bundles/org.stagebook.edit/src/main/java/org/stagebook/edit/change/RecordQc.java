package org.stagebook.edit.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.StagebookFactory;

/**
 * Keeps what a check found of a deliverable. What earlier checks found stays; of each specification the latest counts.
 *
 * @param deliverable what was checked
 * @param run which check it was
 * @param findings one for each thing that was asked for
 */
public record RecordQc(Deliverable deliverable, Run run, List<Finding> findings) implements Change {

    /** Copies the list and checks that something was found. */
    public RecordQc {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("A check that found nothing, not even that all is well, is none.");
        }
    }

    /**
     * Which check it was.
     *
     * @param at when
     * @param version of the mix, where that is known
     * @param file that was checked
     * @param hash algorithm, colon and hash of the file; may be empty
     */
    public record Run(Instant at, Optional<MixVersion> version, String file, String hash) {}

    /**
     * What was found of one thing.
     *
     * @param specification id of the one that asks
     * @param check what was asked for
     * @param verdict whether it holds
     * @param words what was found, in words; may be empty
     * @param clause where the specification asks for it; may be empty
     * @param value what was measured, with its unit; may be empty
     */
    public record Finding(
            String specification, String check, QcVerdict verdict, String words, String clause, String value) {}

    @Override
    public String label() {
        return "Record QC";
    }

    @Override
    public void apply(Production production) {
        findings.forEach(finding -> production.getQcResults().add(result(finding)));
    }

    private QcResult result(Finding finding) {
        QcResult result = StagebookFactory.eINSTANCE.createQcResult();
        result.setDeliverable(deliverable);
        if (deliverable.getReel() != null) {
            result.setReel(deliverable.getReel());
        }
        run.version().ifPresent(result::setMixVersion);
        result.setCheckedAt(run.at());
        Texts.unlessBlank(finding.specification(), result::setSpecification);
        Texts.unlessBlank(run.file(), result::setFile);
        Texts.unlessBlank(run.hash(), result::setHash);
        result.setCheck(finding.check());
        result.setVerdict(finding.verdict());
        Texts.unlessBlank(finding.words(), result::setFinding);
        Texts.unlessBlank(finding.clause(), result::setClause);
        Texts.unlessBlank(finding.value(), result::setValue);
        return result;
    }
}
