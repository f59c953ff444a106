package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;

/**
 * Takes removed cues back into the work.
 *
 * @param cues the cues
 * @param status how far they have come; not removed
 */
public record RestoreCues(List<Cue> cues, CueStatus status) implements Change {
    /** Checks that the cues do not stay removed. */
    public RestoreCues {
        cues = List.copyOf(cues);
        if (status == CueStatus.REMOVED) {
            throw new IllegalArgumentException("A restored cue cannot be removed at the same time.");
        }
    }

    @Override
    public String label() {
        return "Restore " + FeatureValues.count(cues.size(), "cue");
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            cue.setStatus(status);
            cue.setRemovalReason(null);
        }
    }
}
