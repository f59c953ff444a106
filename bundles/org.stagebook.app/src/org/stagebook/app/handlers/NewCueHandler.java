package org.stagebook.app.handlers;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.stagebook.edit.change.AddCues;
import org.stagebook.edit.change.NewCue;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.session.OpenProduction;

/** Adds a cue of two seconds after the selected one, or after the last of the reel, and shows it. */
public final class NewCueHandler extends ProductionHandler {

    private static final Duration LENGTH = Duration.ofSeconds(2);

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        Optional<Reel> reel = situation.reel(production);
        if (reel.isPresent()) {
            NewCue cue = NewCue.at(TimeRange.of(place(situation, reel.get()), LENGTH));
            production.session().run(AddCues.one(reel.get(), cue));
            situation.show(reel.get().getCues().getLast());
        }
    }

    private static Position place(Situation situation, Reel reel) {
        Optional<Position> afterSelected = situation.selected(Cue.class).stream()
                .filter(cue -> cue.getRange() != null)
                .map(cue -> cue.getRange().end())
                .max(Comparator.naturalOrder());
        return afterSelected.orElseGet(() -> afterLast(reel));
    }

    private static Position afterLast(Reel reel) {
        Position start = reel.getFirstFrameOfAction() == null ? reel.getStart() : reel.getFirstFrameOfAction();
        return reel.getCues().stream()
                .filter(cue -> cue.getRange() != null)
                .map(cue -> cue.getRange().end())
                .max(Comparator.naturalOrder())
                .orElse(start == null ? Position.ZERO : start);
    }
}
