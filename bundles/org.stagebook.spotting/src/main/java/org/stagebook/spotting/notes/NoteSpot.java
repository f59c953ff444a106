package org.stagebook.spotting.notes;

import java.util.Comparator;
import java.util.Optional;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;

/** Finds what a note that is taken somewhere in the film belongs to. */
public final class NoteSpot {

    /** The shorter a cue, the more specific; of equals the one that began last, which is what somebody has just heard. */
    private static final Comparator<Cue> MOST_SPECIFIC = Comparator.comparing(NoteSpot::length)
            .thenComparing(Comparator.comparing(NoteSpot::start).reversed())
            .thenComparing(Cue::getId);

    private NoteSpot() {}

    /**
     * The most specific cue that sounds at a position, or else the reel that has begun by then; nothing before the first reel. Removed
     * cues sound nowhere.
     */
    public static Optional<NotePlace> at(Production production, Position position) {
        Optional<Cue> cue = production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(it -> it.getStatus() != CueStatus.REMOVED)
                .filter(it -> it.getRange() != null && it.getRange().contains(position))
                .min(MOST_SPECIFIC);
        return cue.<NotePlace>map(NotePlace.OnCue::new)
                .or(() -> begun(production, position).map(NotePlace.OnReel::new));
    }

    private static Optional<Reel> begun(Production production, Position position) {
        return production.getReels().stream()
                .filter(reel -> reel.getStart() != null && !position.isBefore(reel.getStart()))
                .max(Comparator.comparing(Reel::getStart));
    }

    private static Duration length(Cue cue) {
        return cue.getRange().duration();
    }

    private static Position start(Cue cue) {
        return cue.getRange().start();
    }
}
