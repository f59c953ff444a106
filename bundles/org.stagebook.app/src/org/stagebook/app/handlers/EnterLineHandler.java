package org.stagebook.app.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.stagebook.ui.session.OpenProduction;

/** Goes to the spotting notes, wherever the person is, and puts the keyboard into the line that takes a whole cue. */
public final class EnterLineHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        situation.spottingNotes(production).enterLine();
    }
}
