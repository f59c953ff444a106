package org.stagebook.app.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.conform.ConformPlan;
import org.stagebook.conform.notes.ChangeNotes;
import org.stagebook.conform.notes.ChangeNotesFile;
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
import org.stagebook.ui.theme.StagebookColors;

/** Asks for the lists of a picture change, shows what would happen, and moves everything along. */
public final class ConformHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        Shell shell = situation.window().getShell();
        ConformForm form = new ConformForm(production.production());
        Appearances appearances = situation.window().getService(Appearances.class);
        ConformDialog dialog = new ConformDialog(shell, form, appearances.colors());
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
                        plan -> review(shell, plan, production, appearances.colors())));
    }

    private static boolean review(Shell shell, ConformPlan plan, OpenProduction production, StagebookColors colors) {
        ChangeNotes notes = ChangeNotes.of(
                plan,
                production.production(),
                LocalDate.now(production.session().clock()));
        return new ConformReviewDialog(shell, new ConformReview(plan), colors, parent -> save(parent, notes)).open()
                == Window.OK;
    }

    /** Says what came of it. */
    private static String save(Shell parent, ChangeNotes notes) {
        FileDialog dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setText("Save change notes");
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.csv"});
        dialog.setFilterNames(new String[] {"PDF, A4 landscape", "CSV"});
        dialog.setFileName("change_notes.pdf");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return "";
        }
        try {
            new ChangeNotesFile(Path.of(chosen)).write(notes, PageSize.A4);
            return "Change notes written to " + chosen + ".";
        } catch (IOException e) {
            return "The change notes could not be written to " + chosen + ". " + e.getMessage();
        }
    }
}
