package org.stagebook.app.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.parts.plan.PlanControl;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.ProductionEditorInput;

/** Brings the stage plan to the front and does something there. */
abstract class PlanHandler extends ProductionHandler {

    @Override
    final void execute(OpenProduction production, Situation situation) throws ExecutionException {
        ProductionEditorInput input = new ProductionEditorInput(production, production.production());
        try {
            execute(new EditorOpener(situation.window().getActivePage())
                    .openIn(EditorTarget.PLAN, input)
                    .getAdapter(PlanControl.class));
        } catch (PartInitException e) {
            throw new ExecutionException("The stage plan could not be opened. " + e.getMessage(), e);
        }
    }

    abstract void execute(PlanControl plan);
}
