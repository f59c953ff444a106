package org.stagebook.ui.parts.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.model.Production;
import org.stagebook.report.status.DeliveryStatus;
import org.stagebook.report.status.StatusCalendar;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.plan.presenter.CalendarFile;
import org.stagebook.ui.session.OpenProduction;

/**
 * Asks where the calendar of a production is to lie, and writes it.
 *
 * @param shell in front of which is asked
 * @param runner does the writing
 */
public record CalendarExport(Shell shell, WorkRunner runner) {

    private static final String[] EXTENSIONS = {"*.ics", "*"};

    /** Asks, and writes unless nobody says where. */
    public void ask(OpenProduction open) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export calendar");
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterPath(open.folder().toString());
        dialog.setFileName(CalendarFile.nameFor(open.production()));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            LocalDate today = LocalDate.now(open.session().clock());
            runner.start(work(open.production(), today, Path.of(chosen)));
        }
    }

    /** The work that writes a production's calendar as of a day. */
    static CalendarWork work(Production production, LocalDate today, Path file) {
        DeliveryStatus status = DeliveryStatus.of(List.of(production), today);
        return new CalendarWork(new CalendarFile(new StatusCalendar(status).text()), file);
    }
}
