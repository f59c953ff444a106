package org.stagebook.delivery.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The picture a deliverable belongs to.
 *
 * @param start of the reel, or of the first of several, where sound begins that does not say when it does
 * @param action from the first frame of action to behind the last, where the production knows both
 * @param format how timecode counts
 * @param unknown why the frames of action are not known, a sentence; empty where they are
 */
public record ReelPlace(Position start, Optional<TimeRange> action, TimecodeFormat format, String unknown) {

    /**
     * Of a deliverable of a reel, or of the whole programme: then from the first to the last frame of action over all reels, where
     * they lie one behind another. Nothing where no reel says when it starts.
     */
    public static Optional<ReelPlace> of(Production production, Deliverable deliverable) {
        List<Reel> reels = deliverable.getReel() == null
                ? production.getReels().stream()
                        .sorted(Comparator.comparingInt(Reel::getNumber))
                        .toList()
                : List.of(deliverable.getReel());
        if (reels.isEmpty() || reels.getFirst().getStart() == null) {
            return Optional.empty();
        }
        TimecodeFormat format = production.getTimecodeFormat();
        ReelRun run = new ReelRun(reels, format);
        return Optional.of(new ReelPlace(reels.getFirst().getStart(), run.action(), format, run.whyNoAction()));
    }

    /** The same with frames of action that a person said. */
    public ReelPlace acting(TimeRange range) {
        return new ReelPlace(start, Optional.of(range), format, "");
    }
}
