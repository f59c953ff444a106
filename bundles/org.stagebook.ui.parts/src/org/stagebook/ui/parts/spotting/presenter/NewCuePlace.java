package org.stagebook.ui.parts.spotting.presenter;

import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.spotting.numbering.CueNumbers;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Where a cue goes that is made by one key, whichever editor the key is pressed in. */
public final class NewCuePlace {

    private final EditingSession session;
    private final SpottingScope scope;
    private final TimecodeFormat format;

    public NewCuePlace(EditingSession session, SpottingScope scope) {
        this.session = session;
        this.scope = scope;
        Production production = session.production();
        this.format = Optional.ofNullable(production.getTimecodeFormat()).orElse(TimecodeFormat.TC_24);
    }

    /**
     * Adds a cue at the playhead, or where that is nowhere in view, where the given cue ends; in its category and with the next
     * number; without one, at the start of the first reel.
     *
     * @return the new cue, or nothing where there is no reel to put it
     */
    public Optional<Cue> add(Optional<Position> playhead, Optional<Cue> current) {
        Optional<Position> here = playhead.filter(place -> scope.reelAt(place).isPresent());
        Optional<Reel> reel = here.flatMap(scope::reelAt)
                .or(() -> current.flatMap(CueText::reel))
                .or(() -> scope.reels().findFirst());
        return reel.map(target -> session.call("Add cue", production -> made(current, target, here)));
    }

    private Cue made(Optional<Cue> current, Reel reel, Optional<Position> here) {
        Position start = here.or(() -> current.map(cue -> CueText.range(cue).end()))
                .or(() -> Optional.ofNullable(reel.getFirstFrameOfAction()))
                .or(() -> Optional.ofNullable(reel.getStart()))
                .orElse(Position.ZERO);
        NewCue wanted = NewCue.at(TimeRange.of(start, scope.newCueLength(format)));
        current.flatMap(CueText::category).ifPresent(wanted::category);
        CueNumbers numbers = CueNumbers.of(session.production());
        Cue cue = wanted.addTo(reel);
        String number = numbers.next(cue, current);
        if (!number.isEmpty()) {
            SetFeature.of(cue, Literals.CUE__NUMBER, number).apply(session.production());
        }
        return cue;
    }
}
