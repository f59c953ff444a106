package org.stagebook.lint.check;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.lint.LintContext;
import org.stagebook.lint.LintFinding;
import org.stagebook.model.HandoffPackage;

/** What a package should say beside its files. */
final class PaperworkCheck implements Check {
    private static final String SUBJECT = "package";
    private static final RuleText BRIEF = new RuleText(
            "brief-empty",
            "The mixer receives files without what they are for.",
            "Write in a few sentences what the mixer needs to know first.");
    private static final RuleText CUT = new RuleText(
            "picture-cut-missing",
            "Sound fits one cut only, and the next one may be on the stage already.",
            "Name the picture cut the sound was made to.");
    private static final RuleText PROBLEMS = new RuleText(
            "known-problems-empty",
            "Every delivery has some; what is written down is not looked for.",
            "Write down what you know is not right, or that there is nothing.");

    @Override
    public List<LintFinding> findings(LintContext context) {
        HandoffPackage handoff = context.handoff();
        List<LintFinding> findings = new ArrayList<>();
        if (isBlank(handoff.getBrief())) {
            findings.add(BRIEF.note(SUBJECT, "", "The package has no brief."));
        }
        if (isBlank(handoff.getPictureCut())) {
            findings.add(CUT.note(SUBJECT, "", "The package does not say which picture cut it fits."));
        }
        if (handoff.getKnownProblems().stream().allMatch(PaperworkCheck::isBlank)) {
            findings.add(PROBLEMS.note(SUBJECT, "", "No known problems are named."));
        }
        return findings;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
