package org.stagebook.cli.lint;

import java.util.List;
import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.HandoffPackage;

/**
 * A draft after its contents were checked.
 *
 * @param handoff with its findings
 * @param leftOut sentences about what of the folders was not followed
 */
public record LintAnswer(HandoffPackage handoff, List<String> leftOut) {

    /** Copies the list. */
    public LintAnswer {
        leftOut = List.copyOf(leftOut);
    }

    /** What was found and not waived. */
    List<Finding> open(FindingSeverity severity) {
        return handoff.getFindings().stream()
                .filter(finding -> finding.getWaiver() == null && finding.getSeverity() == severity)
                .toList();
    }

    /** What may stay as it is. */
    List<Finding> waived() {
        return handoff.getFindings().stream()
                .filter(finding -> finding.getWaiver() != null)
                .toList();
    }

    /** Whether nothing stands in the way of building it. */
    public boolean isClear() {
        return open(FindingSeverity.ERROR).isEmpty();
    }

    static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
