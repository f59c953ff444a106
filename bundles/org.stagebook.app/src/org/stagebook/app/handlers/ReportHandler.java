package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.stagebook.ui.parts.jobs.ReportWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.reports.ReportDialog;
import org.stagebook.ui.parts.reports.presenter.ReportForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.Appearances;

/** Asks which report is wanted, unless the command says it, and how; prints it. */
public final class ReportHandler extends ProductionHandler {

    private static final String KIND = "org.stagebook.command.report.kind";

    private String asked = "";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        asked = Objects.requireNonNullElse(event.getParameter(KIND), "");
        return super.execute(event);
    }

    @Override
    void execute(OpenProduction production, Situation situation) {
        Path home = Path.of(System.getProperty("user.home", ""));
        ReportForm form = new ReportForm(production.production(), production.folder(), home);
        if (!asked.isEmpty()) {
            form.chooseKind(asked);
        }
        ReportDialog dialog = new ReportDialog(
                situation.window().getShell(),
                form,
                situation.window().getService(Appearances.class).colors());
        if (dialog.open() == Window.OK) {
            LocalDate day = LocalDate.now(production.session().clock());
            Predicate<Path> opener = form.isOpened() ? place -> Program.launch(place.toString()) : place -> true;
            new WorkRunner(situation.window()).start(new ReportWork(form.files(), form.prepared(day), opener));
        }
    }
}
