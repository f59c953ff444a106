package org.stagebook.conform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        ReelCut own = withoutOtherReels(cut, reel);
        return shift(own.list(), reel) == 0 ? own : atItsHour(own, reel);
    }

    private ReelCut atItsHour(ReelCut cut, Reel reel) {
        long shift = shift(cut.list(), reel);
        if (!trustLists) {
            checkThatNoOtherReelLiesThere(cut);
        }
        notices.add("The list \"" + cut.list().title() + "\" of reel " + cut.reelNumber()
                + " counts from another hour than the reel; it was put at the reel's hour.");
        return withEvents(
                cut,
                cut.list().events().stream()
                        .map(event -> event.shiftedBy(shift))
                        .toList());
    }

    /** A list of the whole film is divided by hours, as import does it. */
    private ReelCut withoutOtherReels(ReelCut cut, Reel reel) {
        TimecodeFormat counting = cut.list().format();
        long hour = hourOf(counting, reel);
        Set<Long> others = new HashSet<>();
        reels.values().stream()
                .filter(other -> other.getStart() != null)
                .forEach(other -> others.add(hourOf(counting, other)));
        others.remove(hour);
        List<CutEvent> own = cut.list().events().stream()
                .filter(event -> !others.contains(hourOf(counting, event)))
                .toList();
        boolean divided = own.size() < cut.list().events().size()
                && own.stream().anyMatch(event -> hourOf(counting, event) == hour);
        if (!divided) {
            return cut;
        }
        notices.add("The list \"" + cut.list().title() + "\" goes through several reels; of its "
                + cut.list().events().size() + " events the " + own.size() + " of reel " + cut.reelNumber()
                + " were taken. Give it for the other reels as well.");
        return withEvents(cut, own);
    }

    private static ReelCut withEvents(ReelCut cut, List<CutEvent> events) {
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
        CutEvent first = list.events().stream()
                .min(Comparator.comparingLong(event -> event.recordFrames().startFrame()))
                .orElseThrow();
        return (hourOf(list.format(), reel) - hourOf(list.format(), first)) * framesPerHour(list.format());
    }

    /** A reel may start up to half an hour before its hour. */
    private static long hourOf(TimecodeFormat counting, Reel reel) {
        long hour = framesPerHour(counting);
        return Math.floorDiv(counting.frameAt(reel.getStart(), Rounding.NEAREST) + hour / 2, hour);
    }

    /** What lies in the minute before an hour belongs to it. */
    private static long hourOf(TimecodeFormat counting, CutEvent event) {
        long hour = framesPerHour(counting);
        return Math.floorDiv(event.recordFrames().startFrame() + hour / 60, hour);
    }

    private static long framesPerHour(TimecodeFormat counting) {
        return counting.framesPerDay() / 24;
    }
}
