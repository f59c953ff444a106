package org.stagebook.conform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.placing.ReelFinder;
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/** Puts lists that count from another hour at the hour of their reel. */
final class ReelHours {
    private final Map<Integer, Reel> reels;
    private final ReelFinder finder;
    private final boolean trustLists;
    private final List<String> notices = new ArrayList<>();

    /**
     * For the reels of a production.
     *
     * @param finder says which reel a position lies in
     * @param trustLists whether a list that lies in another reel is believed to be of the reel it was given for
     */
    ReelHours(Map<Integer, Reel> reels, ReelFinder finder, boolean trustLists) {
        this.reels = reels;
        this.finder = finder;
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
            checkThatNoOtherReelLiesThere(cut, reel);
        }
        notices.add("The list \"" + cut.list().title() + "\" of reel " + cut.reelNumber()
                + " counts from another hour than the reel; it was put at the reel's hour.");
        return withEvents(
                cut,
                cut.list().events().stream()
                        .map(event -> event.shiftedBy(shift))
                        .toList());
    }

    /** A list of the whole film is divided as import does it. */
    private ReelCut withoutOtherReels(ReelCut cut, Reel reel) {
        List<CutEvent> all = cut.list().events();
        List<CutEvent> own = all.stream()
                .filter(event -> otherReelAt(cut.list(), event, reel).isEmpty())
                .toList();
        boolean divided = own.size() < all.size()
                && own.stream().anyMatch(event -> reelAt(cut.list(), event).equals(Optional.of(reel)));
        if (!divided) {
            return cut;
        }
        notices.add("The list \"" + cut.list().title() + "\" goes through several reels; of its " + all.size()
                + " events the " + own.size() + " of reel " + cut.reelNumber()
                + " were taken. Give it for the other reels as well.");
        return withEvents(cut, own);
    }

    private Optional<Reel> otherReelAt(CutList list, CutEvent event, Reel reel) {
        return reelAt(list, event).filter(other -> !other.equals(reel));
    }

    private Optional<Reel> reelAt(CutList list, CutEvent event) {
        return finder.knownAt(list.format().positionOfFrame(event.recordFrames().startFrame()))
                .flatMap(target -> reels.values().stream()
                        .filter(reel -> target.equals(new ReelTarget.ExistingReel(String.valueOf(reel.getId()))))
                        .findFirst());
    }

    private static ReelCut withEvents(ReelCut cut, List<CutEvent> events) {
        return cut.with(new CutList(
                cut.list().title(), cut.list().format(), events, cut.list().markers()));
    }

    private void checkThatNoOtherReelLiesThere(ReelCut cut, Reel reel) {
        otherReelAt(cut.list(), first(cut.list()), reel).ifPresent(other -> {
            throw new IllegalArgumentException("The list \"" + cut.list().title() + "\" was given for reel "
                    + cut.reelNumber() + " and lies in the hour of reel " + other.getNumber()
                    + ". Nothing was changed. Give it for that reel, or say that the lists are to be trusted.");
        });
    }

    /** By so many frames a list is put at the hour of its reel; what lies in the minute before an hour belongs to it. */
    private static long shift(CutList list, Reel reel) {
        long hour = framesPerHour(list.format());
        long start = list.format().frameAt(reel.getStart(), Rounding.NEAREST);
        long first = first(list).recordFrames().startFrame();
        return (Math.floorDiv(start + hour / 2, hour) - Math.floorDiv(first + hour / 60, hour)) * hour;
    }

    private static CutEvent first(CutList list) {
        return list.events().stream()
                .min(Comparator.comparingLong(event -> event.recordFrames().startFrame()))
                .orElseThrow();
    }

    private static long framesPerHour(TimecodeFormat counting) {
        return counting.framesPerDay() / 24;
    }
}
