package org.stagebook.app.handlers;

import org.stagebook.ui.parts.sync.SyncDesk;
import org.stagebook.ui.session.OpenProduction;

/** Names the place through which the production is shared, or another one. */
public final class SharedStoreHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        new SyncDesk(situation.window()).nameStore(production, "Use");
    }
}
