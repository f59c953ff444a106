package org.stagebook.app.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.stagebook.archive.ArchiveRequest;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.StyleFile;
import org.stagebook.ui.parts.jobs.ArchivePlace;
import org.stagebook.ui.parts.jobs.ArchiveWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;

/** Asks for a folder and puts the whole record of the production there, as it was last saved. */
public final class ArchiveHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        if (!isSaved(production, situation)) {
            return;
        }
        DirectoryDialog dialog = new DirectoryDialog(situation.window().getShell(), SWT.SAVE);
        dialog.setText("Archive package");
        dialog.setMessage(
                "Choose where the archive is kept. In a folder that holds something it gets a folder of its own.");
        String chosen = dialog.open();
        if (chosen != null) {
            start(production, situation, Path.of(chosen));
        }
    }

    private static boolean isSaved(OpenProduction production, Situation situation) {
        return !production.session().isDirty()
                || (MessageDialog.openConfirm(
                                situation.window().getShell(),
                                "Archive package",
                                "\u201c" + production.title()
                                        + "\u201d has changes that are not saved. Save them, so that they are in the archive?")
                        && new ProductionSwitch(situation.window()).save(production));
    }

    private static void start(OpenProduction production, Situation situation, Path chosen) throws ExecutionException {
        try {
            LocalDate day = LocalDate.now(production.session().clock());
            Path into = new ArchivePlace(chosen, production.title(), day).folder();
            Path home = Path.of(System.getProperty("user.home", ""));
            StyleFile style = StyleFile.firstOf(StyleFile.places(production.folder(), home));
            Paper paper = style.style().paper().orElse(Paper.A4);
            ArchiveRequest request = new ArchiveRequest(production.folder(), into, List.of(), style.style(), paper);
            new WorkRunner(situation.window()).start(new ArchiveWork(Composition.archiveBuilder(), request));
        } catch (IOException e) {
            throw new ExecutionException(chosen + " cannot be looked into. " + e.getMessage(), e);
        }
    }
}
