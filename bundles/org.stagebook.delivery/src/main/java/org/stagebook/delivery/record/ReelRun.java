package org.stagebook.delivery.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Reels in their order, and whether their picture is one run of timecode.
 *
 * @param reels at least one
 */
record ReelRun(List<Reel> reels, TimecodeFormat format) {

    /** From the first frame of action of the first to behind the last of the last. */
    Optional<TimeRange> action() {
        return whyNoAction().isEmpty()
                ? Optional.of(new TimeRange(reels.getFirst().getFirstFrameOfAction(), behindAction(reels.getLast())))
                : Optional.empty();
    }

    /** Why the frames of action are not known, a sentence; empty where they are. */
    String whyNoAction() {
        if (reels.getFirst().getFirstFrameOfAction() == null || reels.getLast().getLastFrameOfAction() == null) {
            return "The production does not know the first and last frame of action of " + names() + ".";
        }
        for (int index = 1; index < reels.size(); index++) {
            if (!follows(reels.get(index - 1), reels.get(index))) {
                return name(reels.get(index)) + " does not begin where " + name(reels.get(index - 1))
                        + " ends, so the frames of action of the whole are not known.";
            }
        }
        return behindAction(reels.getLast()).isAfter(reels.getFirst().getFirstFrameOfAction())
                ? ""
                : "The last frame of action of " + names() + " comes before the first.";
    }

    /** Reel by reel without a gap, or action by action where leaders are cut off. */
    private boolean follows(Reel one, Reel next) {
        boolean isJoined = one.getEnd() != null && one.getEnd().equals(next.getStart());
        return isJoined || actsOn(one, next);
    }

    private boolean actsOn(Reel one, Reel next) {
        return one.getLastFrameOfAction() != null && behindAction(one).equals(next.getFirstFrameOfAction());
    }

    private Position behindAction(Reel reel) {
        return reel.getLastFrameOfAction().plus(new Duration(format.rate().flicksPerFrame()));
    }

    private String names() {
        return reels.size() == 1 ? name(reels.getFirst()) : name(reels.getFirst()) + " to " + name(reels.getLast());
    }

    private static String name(Reel reel) {
        String name = Objects.requireNonNullElse(reel.getName(), "");
        return name.isBlank() ? "R" + reel.getNumber() : name;
    }
}
