package org.stagebook.app.handlers;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.conform.ConformPlan;
import org.stagebook.conform.notes.ChangeNotes;
import org.stagebook.conform.notes.ChangeNotesCsv;
import org.stagebook.conform.notes.ChangeNotesPdf;
import org.stagebook.conform.notes.PageSize;
import org.stagebook.ui.parts.conform.ConformDialog;
import org.stagebook.ui.parts.conform.ConformReviewDialog;
import org.stagebook.ui.parts.conform.presenter.ConformForm;
import org.stagebook.ui.parts.conform.presenter.ConformReview;
import org.stagebook.ui.parts.jobs.ConformWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;

/** Asks for the lists of a picture change, shows what would happen, and moves everything along. */
public final class ConformHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        Shell shell = situation.window().getShell();
        ConformForm form = new ConformForm(production.production());
        ConformDialog dialog = new ConformDialog(
                shell, form, situation.window().getService(Appearances.class).colors());
        if (dialog.open() != Window.OK) {
            return;
        }
        OpenProductions productions = situation.window().getService(OpenProductions.class);
        new WorkRunner(situation.window())
                .start(new ConformWork(
                        form,
                        production.production().getTimecodeFormat(),
                        production,
                        open -> productions.all().contains(open),
                        plan -> review(shell, plan, production)));
    }

    private static boolean review(Shell shell, ConformPlan plan, OpenProduction production) {
        ChangeNotes notes = ChangeNotes.of(
                plan,
                production.production(),
                LocalDate.now(production.session().clock()));
        return new ConformReviewDialog(shell, new ConformReview(plan), parent -> save(parent, notes)).open()
                == Window.OK;
    }

    private static void save(Shell parent, ChangeNotes notes) {
        FileDialog dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setText("Save change notes");
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.csv"});
        dialog.setFilterNames(new String[] {"PDF, A4 landscape", "CSV"});
        dialog.setFileName("change_notes.pdf");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(chosen)))) {
            if (chosen.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                ChangeNotesCsv.write(notes, out);
            } else {
                ChangeNotesPdf.write(notes, PageSize.A4, out);
            }
        } catch (IOException e) {
            MessageDialog.openError(
                    parent, "Change notes", "The notes could not be written to " + chosen + ". " + e.getMessage());
        }
    }
}
