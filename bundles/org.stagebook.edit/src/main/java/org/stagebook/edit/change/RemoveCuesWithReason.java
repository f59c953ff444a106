package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;

/**
 * Takes cues out of the work, but keeps them with the reason, so that nobody asks again.
 *
 * @param cues the cues
 * @param reason why; not blank
 */
public record RemoveCuesWithReason(List<Cue> cues, String reason) implements Change {
    /** Checks that there is a reason. */
    public RemoveCuesWithReason {
        cues = List.copyOf(cues);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A cue is removed with a reason, and none was given.");
        }
    }

    @Override
    public String label() {
        return "Remove " + FeatureValues.count(cues.size(), "cue");
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            cue.setStatus(CueStatus.REMOVED);
            cue.setRemovalReason(reason);
        }
    }
}
