package org.stagebook.app.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.stagebook.ui.session.OpenProduction;

/** Goes to the spotting notes, wherever the person is, and opens the bar that finds words and replaces them. */
public final class ReplaceHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        situation.spottingNotes(production).replace();
    }
}
