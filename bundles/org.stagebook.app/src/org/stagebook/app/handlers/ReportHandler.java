package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.stagebook.ui.parts.jobs.ReportWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.reports.ReportDialog;
import org.stagebook.ui.parts.reports.presenter.ReportForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.Appearances;

/** Asks which report is wanted, and prints it. */
public final class ReportHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        Path home = Path.of(System.getProperty("user.home", ""));
        ReportForm form = new ReportForm(production.production(), production.folder(), home);
        ReportDialog dialog = new ReportDialog(
                situation.window().getShell(),
                form,
                situation.window().getService(Appearances.class).colors());
        if (dialog.open() != Window.OK) {
            return;
        }
        LocalDate day = LocalDate.now(production.session().clock());
        boolean opened = form.isOpened();
        Consumer<Path> opener = file -> {
            if (opened) {
                Program.launch(file.toString());
            }
        };
        new WorkRunner(situation.window()).start(new ReportWork(form.files(), form.prepared(day), opener));
    }
}
