package org.stagebook.app.handlers;

import java.util.List;
import org.stagebook.edit.change.KeepForMusicAndEffects;
import org.stagebook.model.Cue;
import org.stagebook.ui.session.OpenProduction;

/** Says that the cues selected in whatever part is active stay in the M&E, even if they are removed. */
public final class KeepForMusicAndEffectsHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        List<Cue> cues = situation.selected(Cue.class);
        if (!cues.isEmpty()) {
            production.session().run(new KeepForMusicAndEffects(cues));
        }
    }
}
