package org.stagebook.app.handlers;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.ui.parts.spotting.RemovalDialog;
import org.stagebook.ui.parts.spotting.presenter.RemovalForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.Appearances;

/** Asks why and takes the selected cues out of the work; they stay on record with the reason. */
public final class RemoveHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        List<Cue> cues = situation.selected(Cue.class);
        if (!cues.isEmpty()) {
            Appearances appearances = situation.window().getService(Appearances.class);
            RemovalForm form = new RemovalForm(production.session(), cues);
            new RemovalDialog(situation.window().getShell(), form, appearances.colors()).open();
        }
    }
}
