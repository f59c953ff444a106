package org.stagebook.app.handlers;

import org.stagebook.ui.parts.signoff.SignOffDesk;
import org.stagebook.ui.parts.signoff.presenter.Whereabouts;
import org.stagebook.ui.session.OpenProduction;

/** Asks what is signed off, beginning with what is selected and where the playhead stands. */
public final class SignOffHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        Whereabouts here = new Whereabouts(
                production.production(),
                situation.objects(),
                situation.reel(production),
                production.playhead().position());
        new SignOffDesk(situation.window()).ask(production, here.scopes());
    }
}
