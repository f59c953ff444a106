package org.stagebook.ui.parts.check;

import java.io.IOException;
import java.time.LocalDate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.model.Deliverable;
import org.stagebook.ui.parts.check.presenter.CheckForm;
import org.stagebook.ui.parts.jobs.DeliverableCheckWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.theme.Appearances;

/** Asks which sound of a deliverable is held against which specification, and starts it in the background. */
public record DeliverableChecks(IWorkbenchWindow window) {

    /** Asks, and starts what was asked for; what is found is kept with the deliverable. */
    public void ask(OpenProduction production, Deliverable deliverable) {
        SpecificationShelf shelf;
        try {
            shelf = SpecificationShelf.withHouse();
        } catch (IOException e) {
            MessageDialog.openError(
                    window.getShell(),
                    "Check against a specification",
                    "The facility's specifications cannot be read, so nothing was checked. " + e.getMessage());
            return;
        }
        CheckForm form = new CheckForm(production.production(), deliverable, shelf, production.folder());
        CheckDialog dialog = new CheckDialog(
                window.getShell(),
                form,
                LocalDate.now(production.session().clock()),
                window.getService(Appearances.class).colors());
        if (dialog.open() == Window.OK) {
            OpenProductions all = window.getService(OpenProductions.class);
            new WorkRunner(window)
                    .start(new DeliverableCheckWork(
                            deliverable,
                            form.asked(),
                            production,
                            open -> all.all().contains(open)));
        }
    }
}
