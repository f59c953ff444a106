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

/** Compares the new cut with those that cues were last in, to find picture that was deleted and is back. */
final class FormerCuts {
    private final List<ReelCut> newCut;
    private final TimecodeFormat format;
    private final CutMatcher matcher;
    private final Map<PictureCut, Optional<PictureMap>> maps = new HashMap<>();

    FormerCuts(List<ReelCut> newCut, TimecodeFormat format, MatchOptions options) {
        this.newCut = newCut;
        this.format = format;
        matcher = new CutMatcher(options);
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
                .map(former ->
                        new PictureMap(matcher.compare(former, newCut).map(), List.of(), former, newCut, format));
    }
}
