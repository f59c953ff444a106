package org.stagebook.cli.lint;

import java.io.PrintStream;
import java.util.List;
import org.stagebook.model.Finding;
import org.stagebook.model.FindingSeverity;
import org.stagebook.model.Waiver;

/** Findings for people, the gravest first, each with why it matters and how to mend it. */
public record LintText(PrintStream out) {

    public void print(LintAnswer answer) {
        group("Errors", answer.open(FindingSeverity.ERROR));
        group("Warnings", answer.open(FindingSeverity.WARNING));
        group("Notes", answer.open(FindingSeverity.NOTE));
        waived(answer.waived());
        int files = answer.handoff().getContents().size();
        out.println("Handoff " + answer.handoff().getName() + ": " + count(files, "file") + ", "
                + count(answer.open(FindingSeverity.ERROR).size(), "error") + ", "
                + count(answer.open(FindingSeverity.WARNING).size(), "warning") + ", "
                + count(answer.open(FindingSeverity.NOTE).size(), "note") + " open, "
                + answer.waived().size() + " waived.");
    }

    private void group(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println(title);
        for (Finding finding : findings) {
            out.println("  " + head(finding));
            out.println("    " + finding.getText());
            out.println("    Why: " + finding.getWhy());
            out.println("    Mend: " + finding.getRemedy());
        }
        out.println();
    }

    private void waived(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println("Waived");
        for (Finding finding : findings) {
            out.println("  " + head(finding));
            out.println("    " + finding.getText());
            out.println("    " + who(finding.getWaiver()) + ": "
                    + finding.getWaiver().getReason());
        }
        out.println();
    }

    private static String head(Finding finding) {
        String place = LintAnswer.text(finding.getPlace());
        return finding.getSubject() + (place.isEmpty() ? "" : ", " + place) + " [" + finding.getRule() + "]";
    }

    private static String who(Waiver waiver) {
        String by = LintAnswer.text(waiver.getBy());
        String role = LintAnswer.text(waiver.getRole());
        return by.isEmpty() ? role : by + (role.isEmpty() ? "" : " (" + role + ")");
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
