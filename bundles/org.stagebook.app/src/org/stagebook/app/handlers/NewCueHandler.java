package org.stagebook.app.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.stagebook.model.Cue;
import org.stagebook.ui.parts.spotting.presenter.NewCuePlace;
import org.stagebook.ui.parts.spotting.presenter.SpottingScope;
import org.stagebook.ui.session.OpenProduction;

/** Adds a cue at the playhead, after the selected one, or at the start of the reel, and shows it. */
public final class NewCueHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        List<Cue> selected = situation.selected(Cue.class);
        Optional<Cue> current = selected.isEmpty() ? Optional.empty() : Optional.of(selected.getLast());
        SpottingScope scope = new SpottingScope(production.production(), situation.reel(production));
        Optional<Cue> added = new NewCuePlace(production.session(), scope)
                .add(production.playhead().position(), current);
        if (added.isPresent()) {
            situation.show(added.get());
        }
    }
}
