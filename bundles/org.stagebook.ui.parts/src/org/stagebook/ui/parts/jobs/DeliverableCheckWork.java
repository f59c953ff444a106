package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.Verdict;
import org.stagebook.delivery.record.DeliverableCheck;
import org.stagebook.delivery.record.DeliverableCheck.Found;
import org.stagebook.delivery.record.QcRecord;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.edit.change.RecordQc;
import org.stagebook.edit.change.RecordQc.Run;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.model.Deliverable;
import org.stagebook.report.ReportPrint;
import org.stagebook.report.sheet.QcSheet;
import org.stagebook.report.sheet.SheetSubject;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;
import org.stagebook.ui.parts.check.presenter.CheckForm.Asked;
import org.stagebook.ui.parts.check.presenter.SheetFields.Sheet;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/**
 * Holds a deliverable against a specification in the background and keeps what was found with it.
 *
 * @param asked which files and which specification
 * @param isOpen whether the production is still open when the check is over
 */
public record DeliverableCheckWork(
        Deliverable deliverable, Asked asked, OpenProduction production, Predicate<OpenProduction> isOpen)
        implements LongWork<Found> {

    private static final Set<org.stagebook.delivery.rule.Outcome> OPEN =
            Set.of(org.stagebook.delivery.rule.Outcome.FAIL, org.stagebook.delivery.rule.Outcome.NEEDS_HUMAN);

    @Override
    public String title() {
        return "Check " + asked.sounds().programme().getFileName();
    }

    @Override
    public Found prepare(Progress progress) throws IOException {
        DeliverableCheck check = new DeliverableCheck(asked.sounds(), asked.known());
        progress.begin(title(), check.workFrames());
        Found found = check.check(asked.specifications(), into(progress));
        if (asked.sheet().isPresent()) {
            write(asked.sheet().get(), found);
        }
        return found;
    }

    private static MeasureProgress into(Progress progress) {
        return new MeasureProgress() {
            @Override
            public synchronized void measured(long frames) {
                progress.worked(frames);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    private void write(Sheet sheet, Found found) throws IOException {
        String name = String.valueOf(asked.sounds().programme().getFileName());
        List<SheetSubject> subjects = found.reports().stream()
                .map(report -> new SheetSubject(name, report, found::where, found.remarks()))
                .toList();
        LocalDate day = LocalDate.ofInstant(production.session().clock().instant(), ZoneOffset.UTC);
        ReportPrint print = new ReportPrint(new QcSheet(subjects, day).report(), ReportStyle.standard(), Paper.A4);
        new WholeFile(sheet.file()).write(out -> print.write(sheet.format(), out));
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production);
    }

    @Override
    public void discard(Found prepared) {
        // the sheet is whole and stays
    }

    @Override
    public Outcome finish(Found found) {
        Instant at = production.session().clock().instant();
        String specifications = found.reports().stream()
                .map(report -> report.specification().id())
                .collect(Collectors.joining(", "));
        Run run = new Run(
                at, asked.version(), specifications, asked.sounds().programme().toString(), found.hash());
        Optional<RecordQc> change = new QcRecord(found::where).of(deliverable, run, found.reports());
        change.ifPresent(production.session()::run);
        return new Outcome(state(found), titleOf(found), text(found));
    }

    private static WorkState state(Found found) {
        if (has(found, Verdict.FAIL)) {
            return WorkState.FAILED;
        }
        return has(found, Verdict.NEEDS_HUMAN) ? WorkState.ATTENTION : WorkState.DONE;
    }

    private static boolean has(Found found, Verdict verdict) {
        return found.reports().stream().anyMatch(report -> report.verdict() == verdict);
    }

    private String titleOf(Found found) {
        String name = Objects.requireNonNullElse(deliverable.getName(), "Unnamed");
        return name + ": "
                + found.reports().stream()
                        .map(report -> report.verdict().words() + " against "
                                + report.specification().title())
                        .collect(Collectors.joining(", "));
    }

    private String text(Found found) {
        StringBuilder text = new StringBuilder();
        for (CheckReport report : found.reports()) {
            text.append(report.verdict().words())
                    .append(" against ")
                    .append(report.specification().title())
                    .append('\n');
            report.results().stream()
                    .filter(result -> OPEN.contains(result.outcome()))
                    .forEach(result ->
                            text.append("  ").append(line(found, result)).append('\n'));
        }
        found.remarks().forEach(remark -> text.append("! ").append(remark).append('\n'));
        asked.sheet()
                .ifPresent(
                        sheet -> text.append("QC sheet: ").append(sheet.file()).append('\n'));
        text.append("Kept with \u201c").append(deliverable.getName()).append("\u201d; save to keep it.\n");
        return text.toString();
    }

    private static String line(Found found, RuleResult result) {
        String value = result.value().isPresent()
                ? String.format(
                        java.util.Locale.ROOT,
                        " %.2f %s",
                        result.value().getAsDouble(),
                        result.requirement().limits().unit())
                : result.found().isEmpty() ? "" : " " + result.found();
        String limit = result.requirement().limits().words();
        return result.requirement().severity().id() + ", " + result.outcome().words() + ": "
                + result.requirement().title() + value
                + (limit.isEmpty() ? "" : " (" + limit + ")")
                + (result.where().isEmpty() ? "" : ", " + found.where(result.where()))
                + (result.why().isEmpty() ? "" : ". " + result.why());
    }
}
