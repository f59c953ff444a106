package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.timebase.Duration;

/**
 * Moves several cues by the same distance.
 *
 * @param cues the cues
 * @param by how far, backwards if negative
 */
public record MoveCues(List<Cue> cues, Duration by) implements Change {
    /** Keeps the list. */
    public MoveCues {
        cues = List.copyOf(cues);
    }

    @Override
    public String label() {
        return "Move " + FeatureValues.count(cues.size(), "cue");
    }

    @Override
    public void apply(Production production) {
        cues.forEach(cue -> cue.setRange(CueRanges.of(cue).shiftedBy(by)));
    }
}
