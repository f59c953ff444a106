package org.stagebook.cli.cues;

import java.util.Comparator;
import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** The cues of a production or of some of its reels, reel by reel in the order of time. */
public final class CueList {

    private final Production production;
    private final List<Reel> reels;

    /** A list of the given reels of a production, in the order of their numbers. */
    public CueList(Production production, List<Reel> reels) {
        this.production = production;
        this.reels =
                reels.stream().sorted(Comparator.comparingInt(Reel::getNumber)).toList();
    }

    Production production() {
        return production;
    }

    List<Reel> reels() {
        return reels;
    }

    List<CueRow> rows(Reel reel) {
        return reel.getCues().stream()
                .map(cue -> CueRow.of(cue, reel.getNumber()))
                .sorted(Comparator.comparing(CueRow::sortPosition).thenComparing(CueRow::number))
                .toList();
    }
}
