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
    private final List<String> notices = new ArrayList<>();

    ReelHours(Map<Integer, Reel> reels) {
        this.reels = reels;
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
        notices.add("The list \"" + cut.list().title() + "\" of reel " + cut.reelNumber()
                + " counts from another hour than the reel; it was put at the reel's hour.");
        List<CutEvent> events = cut.list().events().stream()
                .map(event -> event.shiftedBy(shift))
                .toList();
        return cut.with(new CutList(
                cut.list().title(), cut.list().format(), events, cut.list().markers()));
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
