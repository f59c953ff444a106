package org.stagebook.ui.parts.picture.presenter;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Which reel is meant by what is in front and where the playhead stands. */
public final class ReelInSight {

    private ReelInSight() {}

    /**
     * The reel of the editor in front if the playhead is not on another one; otherwise the one the playhead is on; otherwise the first.
     *
     * @param focus what the editor in front shows
     */
    public static Optional<Reel> of(
            Production production, Optional<? extends EObject> focus, Optional<Position> playhead) {
        Optional<Reel> front = focus.filter(object -> object.eContainer() == production)
                .filter(Reel.class::isInstance)
                .map(Reel.class::cast);
        Optional<Reel> fitting = front.filter(reel -> playhead.isEmpty() || isOn(reel, playhead.get()));
        return fitting.or(() -> playhead.flatMap(at -> production.getReels().stream()
                        .filter(reel -> isOn(reel, at))
                        .findFirst()))
                .or(() -> front)
                .or(() -> production.getReels().stream().findFirst());
    }

    private static boolean isOn(Reel reel, Position at) {
        return range(reel).contains(at);
    }

    /** From where to where a reel runs; an empty range at its start where its end is not known. */
    public static TimeRange range(Reel reel) {
        Position start = Optional.ofNullable(reel.getStart()).orElse(Position.ZERO);
        Position end =
                Optional.ofNullable(reel.getEnd()).filter(start::isBefore).orElse(start);
        return new TimeRange(start, end);
    }
}
