package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Approves cues as they are where they lie now; what a picture change left to be checked is checked by that, and what it said of
 * an earlier approval is settled. A cue without picture stays marked as cut.
 *
 * @param cues the cues
 */
public record ApproveCues(List<Cue> cues) implements Change {

    /** Keeps the list. */
    public ApproveCues {
        cues = List.copyOf(cues);
    }

    @Override
    public String label() {
        return "Approve " + FeatureValues.count(cues.size(), "cue");
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            cue.setStatus(CueStatus.APPROVED);
            if (cue.getConformState() != ConformState.CUT) {
                cue.setConformState(ConformState.IN_PLACE);
                cue.eUnset(Literals.PICTURE_BOUND__CONFORM_REMARK);
            }
        }
    }
}
