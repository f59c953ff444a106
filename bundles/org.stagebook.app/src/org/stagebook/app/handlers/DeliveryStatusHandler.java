package org.stagebook.app.handlers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.stagebook.model.Production;
import org.stagebook.ui.parts.deliver.presenter.Beside;
import org.stagebook.ui.parts.jobs.StatusWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.parts.reports.StatusDialog;
import org.stagebook.ui.parts.reports.presenter.StatusForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.ProductionEditorInput;
import org.stagebook.ui.theme.Appearances;

/** Writes how delivery stands: of the production, and of those that stand beside it on its desk. */
public final class DeliveryStatusHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        Path home = Path.of(System.getProperty("user.home", ""));
        StatusForm form = new StatusForm(productions(production, situation), production.folder(), home);
        StatusDialog dialog = new StatusDialog(
                situation.window().getShell(),
                form,
                situation.window().getService(Appearances.class).colors());
        if (dialog.open() == Window.OK) {
            LocalDate day = LocalDate.now(production.session().clock());
            Predicate<Path> opener = form.isOpened() ? place -> Program.launch(place.toString()) : place -> true;
            try {
                StatusWork work = new StatusWork(form.place().path(), form.content(day), opener);
                new WorkRunner(situation.window()).start(work);
            } catch (IOException e) {
                throw new ExecutionException("The delivery status could not be made. " + e.getMessage(), e);
            }
        }
    }

    private static List<Production> productions(OpenProduction production, Situation situation) {
        List<Production> productions = new ArrayList<>();
        productions.add(production.production());
        IEditorReference[] desks = situation
                .window()
                .getActivePage()
                .findEditors(
                        new ProductionEditorInput(production, production.production()),
                        EditorTarget.DELIVERABLES,
                        IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
        for (IEditorReference desk : desks) {
            IEditorPart editor = desk.getEditor(true);
            Beside beside = editor == null ? null : editor.getAdapter(Beside.class);
            if (beside != null) {
                productions.addAll(beside.productions());
            }
        }
        return productions;
    }
}
