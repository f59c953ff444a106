package org.stagebook.ui.parts.jobs;

import java.util.List;
import java.util.Locale;
import org.stagebook.handoff.mhl.HistoryProblem;
import org.stagebook.handoff.verify.FileVerdict;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.model.CheckOutcome;
import org.stagebook.ui.theme.WorkState;

/** The account of a verification: what is wrong first, then every file. */
final class VerificationText {

    private static final List<CheckOutcome> WORST_FIRST = List.of(
            CheckOutcome.CHANGED,
            CheckOutcome.MISSING,
            CheckOutcome.EXTRA,
            CheckOutcome.RENAMED,
            CheckOutcome.REVISED,
            CheckOutcome.UNCHANGED);

    private VerificationText() {}

    static Outcome of(VerificationReport report, String recorded) {
        String name = String.valueOf(report.folder().getFileName());
        String counts = report.summary();
        StringBuilder text = new StringBuilder("Verified " + report.folder() + "\n\n" + counts + "\n");
        report.generation()
                .ifPresent(number ->
                        text.append("Recorded as generation ").append(number).append('\n'));
        text.append(recorded).append('\n');
        report.notes().forEach(note -> text.append(note).append('\n'));
        section(
                text,
                "The history cannot be trusted:",
                report.problems().stream().map(HistoryProblem::toString).toList());
        for (CheckOutcome outcome : WORST_FIRST) {
            section(text, heading(outcome), lines(report, outcome));
        }
        WorkState state = report.isClean() ? WorkState.DONE : WorkState.FAILED;
        String verdict = report.isClean() ? "as it was sealed" : "not as it was sealed";
        return new Outcome(state, name + " is " + verdict + ": " + counts, text.toString());
    }

    private static List<String> lines(VerificationReport report, CheckOutcome outcome) {
        return report.files().stream()
                .filter(file -> file.outcome() == outcome)
                .map(VerificationText::line)
                .toList();
    }

    private static String line(FileVerdict verdict) {
        String path = verdict.foundAs().isEmpty() ? verdict.path() : verdict.path() + " \u2192 " + verdict.foundAs();
        return verdict.detail().isEmpty() ? path : path + "  (" + verdict.detail() + ")";
    }

    private static String heading(CheckOutcome outcome) {
        String word = outcome.getLiteral();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ":";
    }

    private static void section(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
