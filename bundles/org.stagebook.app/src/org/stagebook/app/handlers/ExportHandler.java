package org.stagebook.app.handlers;

import java.time.LocalDate;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.interchange.formats.CueExport;
import org.stagebook.ui.parts.export.ExportDialog;
import org.stagebook.ui.parts.export.presenter.ExportForm;
import org.stagebook.ui.parts.jobs.ExportWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.Appearances;

/** Asks for which program cues are written, and writes them. */
public final class ExportHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        Shell shell = situation.window().getShell();
        ExportForm form = new ExportForm(production.production(), production.folder(), situation.reel(production));
        ExportDialog dialog = new ExportDialog(
                shell, form, situation.window().getService(Appearances.class).colors());
        if (dialog.open() != Window.OK) {
            return;
        }
        CueExport export = CueExport.of(
                production.production(),
                form.reelNumber(),
                form.format(),
                LocalDate.now(production.session().clock()));
        new WorkRunner(situation.window())
                .start(new ExportWork(
                        form.tags() ? export.withSubtitleTags() : export,
                        form.place().path()));
    }
}
