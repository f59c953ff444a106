package org.stagebook.cli.lint;

import java.util.List;
import org.stagebook.cli.command.CommandRefusedException;
import org.stagebook.model.Finding;
import org.stagebook.model.HandoffPackage;

/**
 * Findings to be waived, as somebody names them: all of a rule, or those about one subject.
 *
 * @param text {@code clipping} or {@code clipping:contents/R1_FX.wav}
 */
public record WaiverWish(String text) {

    /**
     * The open findings it names.
     *
     * @throws CommandRefusedException if there are none
     */
    public List<Finding> findings(HandoffPackage handoff) {
        int colon = text.indexOf(':');
        String rule = colon < 0 ? text : text.substring(0, colon);
        String subject = colon < 0 ? "" : text.substring(colon + 1);
        if (rule.equals("file-missing")) {
            throw new CommandRefusedException(
                    "A file that is not there cannot be handed over, whoever waives it. Nothing was"
                            + " recorded. Put it back, or take it out of the contents with --drop.");
        }
        List<Finding> named = handoff.getFindings().stream()
                .filter(finding -> rule.equals(finding.getRule()))
                .filter(finding -> subject.isEmpty() || subject.equals(finding.getSubject()))
                .toList();
        if (named.isEmpty()) {
            throw new CommandRefusedException(
                    "Nothing was found that \"" + text
                            + "\" names. Nothing was recorded. Use a rule as it stands in brackets, and a subject as it is printed.");
        }
        return named.stream().filter(finding -> finding.getWaiver() == null).toList();
    }
}
