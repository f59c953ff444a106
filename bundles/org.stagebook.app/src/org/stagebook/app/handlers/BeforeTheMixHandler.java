package org.stagebook.app.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.session.OpenProduction;

/** Opens what the production agreed on: formats, pre-brief and creative brief. */
public final class BeforeTheMixHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        try {
            new EditorOpener(situation.window().getActivePage()).openAgreement(production.production());
        } catch (PartInitException e) {
            throw new ExecutionException("The editor could not be opened. " + e.getMessage(), e);
        }
    }
}
