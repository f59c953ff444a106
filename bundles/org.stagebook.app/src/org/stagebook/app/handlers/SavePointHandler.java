package org.stagebook.app.handlers;

import org.stagebook.ui.parts.sync.SyncDesk;
import org.stagebook.ui.session.OpenProduction;

/** Keeps the production as it is now under a name. */
public final class SavePointHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        new SyncDesk(situation.window()).keepSavePoint(production);
    }
}
