package org.stagebook.delivery.record;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The picture a deliverable belongs to.
 *
 * @param start of the reel, where sound begins that does not say when it does
 * @param action from the first frame of action to behind the last, where the production knows both
 * @param format how timecode counts
 */
public record ReelPlace(Position start, Optional<TimeRange> action, TimecodeFormat format) {

    /** Of a deliverable of a reel, or of a production with only one; nothing of one that runs over several. */
    public static Optional<ReelPlace> of(Production production, Deliverable deliverable) {
        List<Reel> reels = production.getReels();
        Reel only = reels.size() == 1 ? reels.getFirst() : null;
        Reel reel = deliverable.getReel() == null ? only : deliverable.getReel();
        return reel == null || reel.getStart() == null
                ? Optional.empty()
                : Optional.of(new ReelPlace(
                        reel.getStart(), action(reel, production.getTimecodeFormat()), production.getTimecodeFormat()));
    }

    private static Optional<TimeRange> action(Reel reel, TimecodeFormat format) {
        if (reel.getFirstFrameOfAction() == null || reel.getLastFrameOfAction() == null) {
            return Optional.empty();
        }
        Position behind =
                reel.getLastFrameOfAction().plus(new Duration(format.rate().flicksPerFrame()));
        return Optional.of(new TimeRange(reel.getFirstFrameOfAction(), behind));
    }
}
