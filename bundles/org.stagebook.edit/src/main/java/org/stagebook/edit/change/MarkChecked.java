package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Says that somebody has looked at cues a picture change touched or cut, and that they lie where they belong now.
 *
 * <p>What the change did to them is forgotten; where they were in earlier cuts stays.
 *
 * @param cues the cues
 */
public record MarkChecked(List<Cue> cues) implements Change {

    /** Keeps the list. */
    public MarkChecked {
        cues = List.copyOf(cues);
    }

    @Override
    public String label() {
        return "Mark " + FeatureValues.count(cues.size(), "cue") + " as checked";
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            cue.setConformState(ConformState.IN_PLACE);
            cue.eUnset(Literals.PICTURE_BOUND__CONFORM_REMARK);
        }
    }
}
