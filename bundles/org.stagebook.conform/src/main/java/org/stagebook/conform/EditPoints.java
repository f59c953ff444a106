package org.stagebook.conform;

import java.util.Optional;
import org.stagebook.conform.match.ChangeMap;
import org.stagebook.conform.match.Fate;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.match.Stretch;
import org.stagebook.interchange.cutlist.FrameSpan;

/**
 * Where things go whose own picture is not in the new cut, or not for certain: between what survives before and behind it.
 *
 * @param map what became of every frame
 * @param bounds where the lists begin and end
 */
record EditPoints(ChangeMap map, ReelBounds bounds) {

    /** What survives around a frame; empty where nothing does. */
    private record Neighbours(Optional<Stretch> before, Optional<Stretch> behind) {}

    /**
     * The point in the new cut.
     *
     * @param reel one the old cut covers
     * @param frame of the old cut
     * @param deleted whether its picture is gone; the point is the edit then. Else it may be there in another form, so the point
     *     is as far behind what survives before it as it was, if there is room
     */
    ReelSpan of(int reel, long frame, boolean deleted) {
        Neighbours neighbours = neighbours(reel, frame);
        return deleted ? atEdit(reel, frame, neighbours) : inItsRoom(reel, frame, neighbours);
    }

    private Neighbours neighbours(int reel, long frame) {
        Optional<Stretch> before = Optional.empty();
        Optional<Stretch> behind = Optional.empty();
        for (Stretch stretch : map.in(new ReelSpan(reel, bounds.covered(reel)))) {
            if (stretch.fate() instanceof Fate.Moved) {
                boolean isBefore = stretch.old().frames().endFrame() <= frame;
                before = isBefore ? Optional.of(stretch) : before;
                behind = isBefore || behind.isPresent() ? behind : Optional.of(stretch);
            }
        }
        return new Neighbours(before, behind);
    }

    /** At the end of what survives before it, or else at the start of what survives behind it. */
    private static ReelSpan atEdit(int reel, long frame, Neighbours neighbours) {
        return neighbours
                .before()
                .map(EditPoints::place)
                .map(place -> ReelSpan.of(place.reelNumber(), place.frames().endFrame(), 0))
                .or(() -> neighbours
                        .behind()
                        .map(EditPoints::place)
                        .map(place ->
                                ReelSpan.of(place.reelNumber(), place.frames().startFrame(), 0)))
                .orElse(ReelSpan.of(reel, frame, 0));
    }

    private ReelSpan inItsRoom(int reel, long frame, Neighbours neighbours) {
        FrameSpan covered = bounds.covered(reel);
        ReelSpan from = neighbours
                .before()
                .map(EditPoints::place)
                .map(place -> ReelSpan.of(place.reelNumber(), place.frames().endFrame(), 0))
                .orElseGet(() -> ReelSpan.of(reel, covered.startFrame() + bounds.startShift(reel), 0));
        long oldFrom =
                neighbours.before().map(it -> it.old().frames().endFrame()).orElse(covered.startFrame());
        long newFrom = from.frames().startFrame();
        long room = neighbours
                        .behind()
                        .map(EditPoints::place)
                        .filter(place -> place.reelNumber() == from.reelNumber())
                        .map(place -> place.frames().startFrame())
                        .orElseGet(() -> covered.endFrame() + bounds.endShift(reel))
                - newFrom;
        long into = Math.clamp(frame - oldFrom, 0, Math.max(0, room - 1));
        return ReelSpan.of(from.reelNumber(), newFrom + into, 0);
    }

    private static ReelSpan place(Stretch surviving) {
        return ((Fate.Moved) surviving.fate()).place();
    }
}
