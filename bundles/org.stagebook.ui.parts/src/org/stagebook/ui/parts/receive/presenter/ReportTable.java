package org.stagebook.ui.parts.receive.presenter;

import java.util.List;
import java.util.stream.Stream;
import org.stagebook.handoff.mhl.HistoryProblem;
import org.stagebook.handoff.verify.FileVerdict;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.model.CheckOutcome;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.handoff.presenter.OutcomeSigns;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;

/** What a verification found: what is wrong with the history, then every file that is not unchanged, then the others. */
public record ReportTable(ReceiveForm form) {

    /** A row. */
    public record Line(Sign sign, String outcome, String what, String remark) {}

    /** The rows as a table. */
    public ObjectTable<Line> table() {
        return new ObjectTable<>(
                List.of(
                        ObjectColumn.read(
                                column("outcome", "Outcome", 168, false),
                                line -> GridCell.of(line.outcome()).with(line.sign())),
                        ObjectColumn.read(column("what", "File", 220, true), line -> GridCell.of(line.what())),
                        ObjectColumn.read(
                                column("remark", "Remark", 180, true),
                                line -> GridCell.of(line.remark()).in(Tone.QUIET))),
                this::lines);
    }

    /** The rows. */
    public List<Line> lines() {
        return form.report().map(ReportTable::lines).orElse(List.of());
    }

    private static List<Line> lines(VerificationReport report) {
        Stream<Line> history = report.problems().stream()
                .map(HistoryProblem::toString)
                .map(problem -> new Line(Sign.FAILED, "history", problem, ""));
        Stream<Line> changed = report.files().stream()
                .filter(file -> file.outcome() != CheckOutcome.UNCHANGED)
                .map(ReportTable::line);
        Stream<Line> unchanged = report.files().stream()
                .filter(file -> file.outcome() == CheckOutcome.UNCHANGED)
                .map(ReportTable::line);
        return Stream.of(history, changed, unchanged).flatMap(lines -> lines).toList();
    }

    private static Line line(FileVerdict file) {
        String remark = file.foundAs().isEmpty() ? file.detail() : "is now " + file.foundAs();
        return new Line(OutcomeSigns.of(file.outcome()), file.outcome().getLiteral(), file.path(), remark);
    }

    /** All of it in a sentence or two. */
    public String summary() {
        return form.report()
                .map(report -> report.summary() + "."
                        + (report.isClean()
                                ? " Everything is as it was sealed or declared."
                                : " You can receive it all the same, and query or refuse what is not.")
                        + (report.notes().isEmpty() ? "" : "\n" + String.join("\n", report.notes())))
                .orElse("");
    }

    private static GridColumn column(String id, String title, int widthPx, boolean grows) {
        return new GridColumn(id, title, widthPx, Style.TEXT, grows);
    }
}
