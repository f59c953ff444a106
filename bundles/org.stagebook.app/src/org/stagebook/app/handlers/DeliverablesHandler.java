package org.stagebook.app.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.session.OpenProduction;

/** Opens the deliverables of the production. */
public final class DeliverablesHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        try {
            new EditorOpener(situation.window().getActivePage()).openDeliverables(production.production());
        } catch (PartInitException e) {
            throw new ExecutionException("The deliverables could not be opened. " + e.getMessage(), e);
        }
    }
}
