package org.stagebook.conform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.conform.PictureMap.Outcome;
import org.stagebook.conform.match.CutMatcher;
import org.stagebook.conform.match.MatchOptions;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.interchange.cutlist.CutRecords;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CuePlace;
import org.stagebook.model.PictureCut;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Compares the new cut with those that cues were in before, to find picture that is back and the places cues had in it. */
final class FormerCuts {
    private final List<ReelCut> present;
    private final List<ReelCut> next;
    private final TimecodeFormat format;
    private final CutMatcher matcher;
    private final Map<PictureCut, Optional<PictureMap>> maps = new HashMap<>();
    private final Map<PictureCut, Boolean> sameLists = new HashMap<>();
    private Optional<PictureMap> away = Optional.empty();

    FormerCuts(List<ReelCut> present, List<ReelCut> next, TimecodeFormat format, MatchOptions options) {
        this.present = present;
        this.next = next;
        this.format = format;
        matcher = new CutMatcher(options);
    }

    /**
     * What becomes of a cue, at the place it had if it was in the new cut before and stands where leaving that cut put it; else
     * where its picture goes. What happened to its picture is said either way.
     */
    Outcome backInPlace(Cue cue, int reel, TimeRange range, Outcome outcome) {
        return cue.getEarlierPlaces().reversed().stream()
                .filter(place -> !outcome.isCut() && place.getRange() != null && isInNewCut(place))
                .findFirst()
                .filter(place -> stoodAt(place, reel, range))
                .map(place -> new Outcome(place.getReelNumber(), place.getRange(), outcome.state(), outcome.edits()))
                .orElse(outcome);
    }

    private boolean isInNewCut(CuePlace place) {
        PictureCut cut = place.getPictureCut();
        return cut != null
                && next.stream()
                        .filter(list -> list.reelNumber() == place.getReelNumber())
                        .anyMatch(list -> isSame(cut, list));
    }

    private boolean isSame(PictureCut cut, ReelCut list) {
        return sameLists.computeIfAbsent(cut, known -> KnownCuts.isSame(known, list.list()));
    }

    /** Whether the change that left the former cut put the cue where it is. */
    private boolean stoodAt(CuePlace place, int reel, TimeRange range) {
        PictureMap fromNew = mapAway();
        if (!fromNew.bounds().covers(place.getReelNumber())) {
            return false;
        }
        Outcome outcome = fromNew.placeOf(place.getReelNumber(), place.getRange());
        return !outcome.isCut() && outcome.reel() == reel && outcome.range().equals(range);
    }

    private PictureMap mapAway() {
        PictureMap known = away.orElseGet(
                () -> new PictureMap(matcher.compare(next, present).map(), List.of(), next, present, format));
        away = Optional.of(known);
        return known;
    }

    /** Where the whole picture of a cue is in the new cut, by the last cut it was in. */
    Optional<Outcome> find(Cue cue) {
        if (cue.getEarlierPlaces().isEmpty()) {
            return Optional.empty();
        }
        CuePlace last = cue.getEarlierPlaces().getLast();
        PictureCut cut = last.getPictureCut();
        TimeRange range = last.getRange();
        if (cut == null || range == null) {
            return Optional.empty();
        }
        return maps.computeIfAbsent(cut, known -> map(known, last.getReelNumber()))
                .filter(map -> map.bounds().covers(last.getReelNumber()))
                .map(map -> map.outcome(last.getReelNumber(), range))
                .filter(outcome -> outcome.state() == ConformState.IN_PLACE);
    }

    private Optional<PictureMap> map(PictureCut cut, int reel) {
        return CutRecords.listOf(cut)
                .filter(list -> list.format().equals(format))
                .map(list -> List.of(new ReelCut(reel, list)))
                .map(former -> new PictureMap(matcher.compare(former, next).map(), List.of(), former, next, format));
    }
}
