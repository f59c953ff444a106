package org.stagebook.conform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.stagebook.conform.match.ComparedEvents;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.FrameSpan;

/** From where to where what is compared of the lists of reels goes, before and after a picture change. */
final class ReelBounds {
    private final Map<Integer, FrameSpan> before;
    private final Map<Integer, FrameSpan> after;

    ReelBounds(List<ReelCut> oldCut, List<ReelCut> newCut) {
        ComparedEvents compared = ComparedEvents.of(oldCut, newCut);
        before = bounds(oldCut, compared);
        after = bounds(newCut, compared);
    }

    /** Whether the old cut covers a reel. */
    boolean covers(int reel) {
        return before.containsKey(reel);
    }

    /** The frames the old list of a reel covers. */
    Optional<FrameSpan> before(int reel) {
        return Optional.ofNullable(before.get(reel));
    }

    /** The same of a reel that has an old list. */
    FrameSpan covered(int reel) {
        return before(reel)
                .orElseThrow(() -> new IllegalArgumentException("The old cut has no list of reel " + reel + "."));
    }

    /** How much later the new list of a reel starts, in frames. */
    long startShift(int reel) {
        return shift(reel, FrameSpan::startFrame);
    }

    /** How much later the new list of a reel ends, in frames. */
    long endShift(int reel) {
        return shift(reel, FrameSpan::endFrame);
    }

    private long shift(int reel, ToLongFunction<FrameSpan> end) {
        FrameSpan then = before.get(reel);
        FrameSpan now = after.get(reel);
        return then == null || now == null ? 0 : end.applyAsLong(now) - end.applyAsLong(then);
    }

    private static Map<Integer, FrameSpan> bounds(List<ReelCut> cut, ComparedEvents compared) {
        Map<Integer, FrameSpan> bounds = new HashMap<>();
        cut.forEach(reel -> reel.list().events().stream()
                .filter(compared::contain)
                .map(CutEvent::recordFrames)
                .forEach(frames -> bounds.merge(reel.reelNumber(), frames, ReelBounds::both)));
        return bounds;
    }

    private static FrameSpan both(FrameSpan one, FrameSpan other) {
        return new FrameSpan(
                Math.min(one.startFrame(), other.startFrame()), Math.max(one.endFrame(), other.endFrame()));
    }
}
