package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.stagebook.delivery.record.DeliverableCheck;
import org.stagebook.delivery.record.DeliverableCheck.Found;
import org.stagebook.delivery.record.QcRecord;
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
import org.stagebook.ui.parts.check.presenter.CheckAccount;
import org.stagebook.ui.parts.check.presenter.CheckForm.Asked;
import org.stagebook.ui.parts.check.presenter.SheetFields.Sheet;
import org.stagebook.ui.session.OpenProduction;

/**
 * Holds a deliverable against a specification in the background and keeps what was found with it.
 *
 * @param asked which files and which specification
 * @param isOpen whether the production is still open when the check is over
 */
public record DeliverableCheckWork(
        Deliverable deliverable, Asked asked, OpenProduction production, Predicate<OpenProduction> isOpen)
        implements LongWork<Found> {

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
        Run run = new Run(at, asked.version(), asked.sounds().programme().toString(), found.hash());
        Optional<RecordQc> change = new QcRecord(found::where).of(deliverable, run, found.reports());
        change.ifPresent(production.session()::run);
        CheckAccount account = new CheckAccount(found);
        String title = Objects.requireNonNullElse(deliverable.getName(), "Unnamed") + ": " + account.title();
        return new Outcome(account.state(), title, text(account, change.isPresent()));
    }

    private String text(CheckAccount account, boolean isKept) {
        List<String> lines = new ArrayList<>(account.lines());
        asked.sheet().ifPresent(sheet -> lines.add("QC sheet: " + sheet.file()));
        lines.add(
                isKept
                        ? "Kept with \u201c" + deliverable.getName() + "\u201d; save to keep it."
                        : "Nothing was kept: no rule applies to what was checked.");
        return String.join("\n", lines) + "\n";
    }
}
