package org.stagebook.conform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.conform.PictureMap.Outcome;
import org.stagebook.conform.match.CutMatcher;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutRecords;
import org.stagebook.model.Clip;
import org.stagebook.model.ConformState;
import org.stagebook.model.CutPlace;
import org.stagebook.model.Fade;
import org.stagebook.model.PictureBound;
import org.stagebook.model.PictureCut;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The cuts that things were in before, to put them back exactly where they stood when their picture is.
 *
 * <p>A place in a former cut counts if nobody moved the thing by hand since: each change wrote down where it put it, and it was
 * there when the next one came.
 */
final class FormerCuts {
    private static final String LAY_ELSEWHERE =
            "what it lay on was deleted, and it is back at the picture it lay on before that";

    private final Lists present;
    private final Lists next;
    private final TimecodeFormat format;
    private final CutMatcher matcher;
    private final Map<PictureCut, Optional<PictureMap>> maps = new HashMap<>();

    /** The lists of a cut, and which of the kept cuts are known to be among them. */
    private record Lists(List<ReelCut> all, Map<PictureCut, Boolean> known) {

        /** Whether a place is one in this cut. */
        boolean contain(CutPlace place) {
            PictureCut cut = place.getPictureCut();
            return cut != null
                    && place.getRange() != null
                    && known.computeIfAbsent(cut, it -> isAmong(it, place.getReelNumber()));
        }

        private boolean isAmong(PictureCut cut, int reel) {
            return all.stream()
                    .filter(list -> list.reelNumber() == reel)
                    .anyMatch(list -> KnownCuts.isSame(cut, list.list()));
        }
    }

    FormerCuts(List<ReelCut> present, List<ReelCut> next, TimecodeFormat format, MatchOptions options) {
        this.present = new Lists(present, new HashMap<>());
        this.next = new Lists(next, new HashMap<>());
        this.format = format;
        matcher = new CutMatcher(options);
    }

    /**
     * Whether a place is to be written down before a change. What has no picture has no place. Of clips and fades, of which there
     * are tens of thousands, only from the first change on that does more than move them.
     */
    static boolean isToRemember(Affected affected) {
        PictureBound object = affected.object();
        boolean many = object instanceof Clip || object instanceof Fade;
        return affected.before().state() != ConformState.CUT
                && (!many || affected.touched() || !object.getEarlierPlaces().isEmpty());
    }

    /**
     * What becomes of something: at the place it had if it was in the new cut before, or if its picture is as it was when it was
     * last whole; else where its picture goes. What happened to its picture is said either way.
     */
    Outcome backInPlace(PictureBound object, int reel, TimeRange range, Outcome outcome) {
        boolean whole = outcome.state() == ConformState.IN_PLACE && object.getConformState() == ConformState.IN_PLACE;
        List<CutPlace> proven = proven(object, reel, range);
        return inNewCut(proven)
                .or(() -> whole ? Optional.empty() : wholeIn(object, proven))
                .map(back -> whatHappened(back, outcome))
                .orElse(outcome);
    }

    /** What it lay on between may be gone, if that was not quite its picture. */
    private static Outcome whatHappened(Outcome back, Outcome between) {
        return between.isCut()
                ? new Outcome(back.reel(), back.range(), ConformState.CHECK, LAY_ELSEWHERE)
                : new Outcome(back.reel(), back.range(), between.state(), between.edits());
    }

    /** Where something that was cut is in the new cut; empty if none of its picture is. */
    Optional<Outcome> find(PictureBound object, int reel, TimeRange range) {
        List<CutPlace> places = object.getEarlierPlaces();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<CutPlace> proven = proven(object, reel, range);
        List<CutPlace> candidates = proven.isEmpty() ? List.of(places.getLast()) : proven;
        return inNewCut(candidates)
                .or(() -> wholeIn(object, candidates))
                .or(() -> outcome(object, candidates.getFirst()).filter(outcome -> !outcome.isCut()));
    }

    /** The places from which changes alone brought it where it is, latest first. */
    private static List<CutPlace> proven(PictureBound object, int reel, TimeRange range) {
        List<CutPlace> proven = new ArrayList<>();
        int reelNumber = reel;
        TimeRange stood = range;
        for (CutPlace place : object.getEarlierPlaces().reversed()) {
            if (place.getRange() == null
                    || place.getNextReelNumber() != reelNumber
                    || !stood.equals(place.getNextRange())) {
                break;
            }
            proven.add(place);
            reelNumber = place.getReelNumber();
            stood = place.getRange();
        }
        return proven;
    }

    private Optional<Outcome> inNewCut(List<CutPlace> places) {
        return places.stream()
                .filter(next::contain)
                .map(place -> new Outcome(place.getReelNumber(), place.getRange(), ConformState.IN_PLACE, ""))
                .findFirst();
    }

    private Optional<Outcome> wholeIn(PictureBound object, List<CutPlace> places) {
        return places.stream()
                .flatMap(place -> outcome(object, place).stream())
                .filter(outcome -> outcome.state() == ConformState.IN_PLACE)
                .findFirst();
    }

    private Optional<Outcome> outcome(PictureBound object, CutPlace place) {
        PictureCut cut = place.getPictureCut();
        TimeRange range = place.getRange();
        if (cut == null || range == null || present.contain(place)) {
            return Optional.empty();
        }
        return maps.computeIfAbsent(cut, known -> map(known, place.getReelNumber()))
                .filter(map -> map.bounds().covers(place.getReelNumber()))
                .map(map -> map.outcomeOf(object, place.getReelNumber(), range));
    }

    /** With the other reels as they are now, since what the cut shares with them is not determined. */
    private Optional<PictureMap> map(PictureCut cut, int reel) {
        return CutRecords.listOf(cut)
                .filter(list -> list.format().equals(format))
                .map(list -> {
                    List<ReelCut> former = Stream.concat(
                                    Stream.of(new ReelCut(reel, list)),
                                    present.all().stream().filter(other -> other.reelNumber() != reel))
                            .toList();
                    return new PictureMap(
                            matcher.compare(former, next.all()).map(), List.of(), former, next.all(), format);
                });
    }
}
