package org.stagebook.app.handlers;

import org.stagebook.ui.parts.sync.SyncDesk;
import org.stagebook.ui.session.OpenProduction;

/** Brings the production and the shared store together; asks for one where none is named. */
public final class SyncHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        new SyncDesk(situation.window()).sync(production);
    }
}
