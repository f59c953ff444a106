package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/** Puts lists that count from another hour at the hour of their reel. */
final class ReelHours {
    private final Map<Integer, Reel> reels;
    private final boolean trustLists;
    private final List<String> notices = new ArrayList<>();

    /** @param trustLists whether a list at the hour of another reel is believed to be of the reel it was given for */
    ReelHours(Map<Integer, Reel> reels, boolean trustLists) {
        this.reels = reels;
        this.trustLists = trustLists;
    }

    /** What was moved, a sentence each. */
    List<String> notices() {
        return notices;
    }

    ReelCut atItsHour(ReelCut cut) {
        Reel reel = reels.get(cut.reelNumber());
        if (reel == null || reel.getStart() == null || cut.list().events().isEmpty()) {
            return cut;
        }
        long shift = shift(cut.list(), reel);
        if (shift == 0) {
            return cut;
        }
        if (!trustLists) {
            checkThatNoOtherReelLiesThere(cut);
        }
        notices.add("The list \"" + cut.list().title() + "\" of reel " + cut.reelNumber()
                + " counts from another hour than the reel; it was put at the reel's hour.");
        List<CutEvent> events = cut.list().events().stream()
                .map(event -> event.shiftedBy(shift))
                .toList();
        return cut.with(new CutList(
                cut.list().title(), cut.list().format(), events, cut.list().markers()));
    }

    private void checkThatNoOtherReelLiesThere(ReelCut cut) {
        reels.values().stream()
                .filter(other -> other.getNumber() != cut.reelNumber() && other.getStart() != null)
                .filter(other -> shift(cut.list(), other) == 0)
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "The list \"" + cut.list().title() + "\" was given for reel "
                                    + cut.reelNumber() + " and lies in the hour of reel " + other.getNumber()
                                    + ". Nothing was changed. Give it for that reel, or say that the lists are to be trusted.");
                });
    }

    private static long shift(CutList list, Reel reel) {
        TimecodeFormat counting = list.format();
        long hour = counting.framesPerDay() / 24;
        long reelHour = Math.floorDiv(counting.frameAt(reel.getStart(), Rounding.NEAREST) + hour / 2, hour);
        long first = list.events().stream()
                .mapToLong(event -> event.recordFrames().startFrame())
                .min()
                .orElse(0);
        return (reelHour - Math.floorDiv(first + hour / 60, hour)) * hour;
    }
}
