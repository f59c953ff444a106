package org.stagebook.conform;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.placing.FileHour;
import org.stagebook.interchange.placing.ReelFinder;
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Puts lists that count from another hour at the hour of their reel, and takes the part of one reel out of a list of the whole
 * film.
 *
 * <p>A list is divided only if each reel has an hour of its own, since otherwise a longer new cut reaches into the timecode the
 * next reel has now.
 */
final class ReelHours {
    private static final long MINUTES_PER_HOUR = 60;

    private final Map<Integer, Reel> reels;
    private final ReelFinder finder;
    private final Set<Integer> given;
    private final boolean trustLists;
    private final boolean reelsHaveHours;
    private final Set<String> notices = new LinkedHashSet<>();

    /**
     * For the reels of a production.
     *
     * @param finder says which reel a position lies in
     * @param given the reels there are lists of
     * @param trustLists whether a list is believed to be of the reel it was given for, wherever it lies
     */
    ReelHours(Map<Integer, Reel> reels, ReelFinder finder, Set<Integer> given, boolean trustLists) {
        this.reels = reels;
        this.finder = finder;
        this.given = Set.copyOf(given);
        this.trustLists = trustLists;
        reelsHaveHours = reelsHaveHours();
    }

    private boolean reelsHaveHours() {
        Set<Long> hours = new HashSet<>();
        return reels.values().stream()
                .filter(reel -> reel.getStart() != null)
                .allMatch(reel -> startsOnTheHour(reel) && hours.add(hourOf(reel)));
    }

    private static TimecodeFormat counting(Reel reel) {
        return ((Production) reel.eContainer()).getTimecodeFormat();
    }

    /** Or in the minute before. */
    private static boolean startsOnTheHour(Reel reel) {
        long minutes = minutesOf(reel);
        return minutes % MINUTES_PER_HOUR == 0 || minutes % MINUTES_PER_HOUR == MINUTES_PER_HOUR - 1;
    }

    private static long hourOf(Reel reel) {
        return (minutesOf(reel) + 1) / MINUTES_PER_HOUR;
    }

    private static long minutesOf(Reel reel) {
        TimecodeFormat counting = counting(reel);
        return counting.frameAt(reel.getStart(), Rounding.NEAREST) / (counting.framesPerDay() / 24 / MINUTES_PER_HOUR);
    }

    /** What was moved or taken out, a sentence each. */
    List<String> notices() {
        return List.copyOf(notices);
    }

    ReelCut atItsHour(ReelCut cut) {
        Reel reel = reels.get(cut.reelNumber());
        if (reel == null || reel.getStart() == null || cut.list().events().isEmpty()) {
            return cut;
        }
        ReelCut own = trustLists || !reelsHaveHours ? cut : withoutOtherReels(cut, reel);
        TimecodeFormat format = own.list().format();
        FileHour hour = hour(format, own.list().events());
        Position end = reel.getEnd() == null ? reel.getStart() : reel.getEnd();
        long hoursLater = hour.hoursLater(reel.getStart(), end, counting(reel));
        if (hoursLater == 0) {
            return own;
        }
        if (!trustLists) {
            checkThatNoOtherReelLiesThere(own, hour, reel);
        }
        notices.add("The list \"" + own.list().title() + "\" of reel " + own.reelNumber()
                + " counts from another hour than the reel; it was put at the reel's hour.");
        long shift = hoursLater * (format.framesPerDay() / 24);
        return withEvents(
                own,
                own.list().events().stream()
                        .map(event -> event.shiftedBy(shift))
                        .toList());
    }

    private static FileHour hour(TimecodeFormat format, List<CutEvent> events) {
        return FileHour.of(format, events.stream().map(CutEvent::recordFrames).toList());
    }

    /** Bars, a leader and the picture behind them go together: events without a longer gap between belong to one reel. */
    private ReelCut withoutOtherReels(ReelCut cut, Reel reel) {
        Set<CutEvent> own = new HashSet<>();
        Set<Integer> others = new TreeSet<>();
        boolean ownHour = false;
        for (List<CutEvent> group : ProgrammeGroups.of(cut.list())) {
            Optional<Reel> of = reelOfHour(hour(cut.list().format(), group).hour());
            ownHour |= of.equals(Optional.of(reel));
            if (of.isEmpty() || of.get().equals(reel)) {
                own.addAll(group);
            } else {
                others.add(of.get().getNumber());
            }
        }
        if (!ownHour || others.isEmpty()) {
            return cut;
        }
        others.removeAll(given);
        List<CutEvent> taken =
                cut.list().events().stream().filter(own::contains).toList();
        notices.add("The list \"" + cut.list().title() + "\" goes through several reels; of its "
                + cut.list().events().size() + " events the " + taken.size() + " of reel " + cut.reelNumber()
                + " were taken." + (others.isEmpty() ? "" : " Give it for " + named(others) + " as well."));
        return withEvents(cut, taken);
    }

    private static String named(Set<Integer> numbers) {
        List<String> names = numbers.stream().map(String::valueOf).toList();
        return names.size() == 1
                ? "reel " + names.getFirst()
                : "reels " + String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private Optional<Reel> reelOfHour(long hour) {
        return reels.values().stream()
                .filter(reel -> reel.getStart() != null && hourOf(reel) == hour)
                .findFirst();
    }

    private static ReelCut withEvents(ReelCut cut, List<CutEvent> events) {
        return cut.with(new CutList(
                cut.list().title(), cut.list().format(), events, cut.list().markers()));
    }

    private void checkThatNoOtherReelLiesThere(ReelCut cut, FileHour hour, Reel own) {
        Position first = cut.list().format().positionOfFrame(hour.firstOfHour().startFrame());
        finder.knownAt(first)
                .flatMap(target -> reels.values().stream()
                        .filter(reel -> target.equals(new ReelTarget.ExistingReel(String.valueOf(reel.getId()))))
                        .findFirst())
                .filter(other -> !other.equals(own))
                .ifPresent(other -> {
                    throw new IllegalArgumentException(
                            "The list \"" + cut.list().title() + "\" was given for reel "
                                    + cut.reelNumber() + " and lies in the hour of reel " + other.getNumber()
                                    + ". Nothing was changed. Give it for that reel, or say that the lists are to be trusted.");
                });
    }
}
