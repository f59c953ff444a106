package org.stagebook.cli.lint;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        byRule(findings).values().forEach(this::rule);
        out.println();
    }

    private static Map<String, List<Finding>> byRule(List<Finding> findings) {
        Map<String, List<Finding>> rules = new LinkedHashMap<>();
        findings.forEach(finding -> rules.computeIfAbsent(
                        finding.getRule() + "\n" + finding.getWhy() + "\n" + finding.getRemedy(),
                        key -> new ArrayList<>())
                .add(finding));
        return rules;
    }

    /** The findings of a rule; what several files have in common is said once. */
    private void rule(List<Finding> findings) {
        Finding first = findings.getFirst();
        out.println("  [" + first.getRule() + "]" + (findings.size() > 1 ? " " + findings.size() + " times" : ""));
        Map<String, List<Finding>> texts = new LinkedHashMap<>();
        findings.forEach(finding -> texts.computeIfAbsent(finding.getText(), text -> new ArrayList<>())
                .add(finding));
        texts.forEach((text, same) -> {
            same.forEach(finding -> out.println("    " + subject(finding)));
            out.println("      " + text);
        });
        out.println("    Why: " + first.getWhy());
        out.println("    Mend: " + first.getRemedy());
    }

    private void waived(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println("Waived");
        for (Finding finding : findings) {
            out.println("  " + subject(finding) + " [" + finding.getRule() + "]");
            out.println("    " + finding.getText());
            out.println("    " + who(finding.getWaiver()) + ": "
                    + finding.getWaiver().getReason());
        }
        out.println();
    }

    private static String subject(Finding finding) {
        String place = LintAnswer.text(finding.getPlace());
        return finding.getSubject() + (place.isEmpty() ? "" : ", " + place);
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
