package org.stagebook.app.handlers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.model.Deliverable;
import org.stagebook.ui.parts.check.CheckDialog;
import org.stagebook.ui.parts.check.presenter.CheckForm;
import org.stagebook.ui.parts.jobs.DeliverableCheckWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;

/** Asks which files of the selected deliverable are held against which specification, and keeps what is found. */
public final class CheckDeliverableHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        Optional<Deliverable> meant = situation.selected(Deliverable.class).stream()
                .filter(one -> production.production().equals(one.eContainer()))
                .findFirst();
        if (meant.isEmpty()) {
            MessageDialog.openInformation(
                    situation.window().getShell(),
                    "Check against a specification",
                    "Select a deliverable of this production first.");
            return;
        }
        try {
            ask(production, situation, meant.get());
        } catch (IOException e) {
            throw new ExecutionException("The specifications cannot be read. " + e.getMessage(), e);
        }
    }

    private static void ask(OpenProduction production, Situation situation, Deliverable deliverable)
            throws IOException {
        CheckForm form = new CheckForm(
                production.production(), deliverable, SpecificationShelf.withHouse(), production.folder());
        CheckDialog dialog = new CheckDialog(
                situation.window().getShell(),
                form,
                LocalDate.now(production.session().clock()),
                situation.window().getService(Appearances.class).colors());
        if (dialog.open() == Window.OK) {
            OpenProductions all = situation.window().getService(OpenProductions.class);
            new WorkRunner(situation.window())
                    .start(new DeliverableCheckWork(
                            deliverable,
                            form.asked(),
                            production,
                            open -> all.all().contains(open)));
        }
    }
}
