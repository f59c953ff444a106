package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * Adds cues to a reel.
 *
 * @param reel the reel
 * @param cues what to add, in order
 */
public record AddCues(Reel reel, List<NewCue> cues) implements Change {
    /** Keeps the list. */
    public AddCues {
        cues = List.copyOf(cues);
    }

    /** Adds one cue. */
    public static AddCues one(Reel reel, NewCue cue) {
        return new AddCues(reel, List.of(cue));
    }

    @Override
    public String label() {
        return "Add " + FeatureValues.count(cues.size(), "cue");
    }

    @Override
    public void apply(Production production) {
        cues.forEach(cue -> cue.addTo(reel));
    }
}
