package org.stagebook.ui.graph.timeline.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * The fixed points of a reel. What the production has not stated is empty, never guessed.
 *
 * @param range start of the leader to the end of the reel, tail included
 * @param firstFrameOfAction FFOA
 * @param lastFrameOfAction LFOA, the position of the last frame itself (inclusive, as the trade says it)
 * @param headPop the 2-pop
 * @param tailPop the pop after the last frame
 * @param cut the picture cut in force, {@code "Cut 5, 2026-03-12"}; may be empty
 */
public record ReelMarks(
        TimeRange range,
        Optional<Position> firstFrameOfAction,
        Optional<Position> lastFrameOfAction,
        Optional<Position> headPop,
        Optional<Position> tailPop,
        String cut) {

    /** A reel of which nothing but its extent is known. */
    public static ReelMarks bare(TimeRange range) {
        return new ReelMarks(range, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** Those that are stated, by the names of the trade, in the order of time. */
    public Map<String, Position> named() {
        Map<String, Position> named = new LinkedHashMap<>();
        headPop.ifPresent(position -> named.put("2-pop", position));
        firstFrameOfAction.ifPresent(position -> named.put("FFOA", position));
        lastFrameOfAction.ifPresent(position -> named.put("LFOA", position));
        tailPop.ifPresent(position -> named.put("Tail pop", position));
        return named;
    }
}
