package org.stagebook.edit.change;

import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/** Records a step of a handoff, such as that it was received. */
public record RecordState(HandoffPackage handoff, StateWord word) implements Change {
    @Override
    public String label() {
        return "Handoff " + word.state().getLiteral();
    }

    @Override
    public void apply(Production production) {
        HandoffStates.add(handoff, word);
    }
}
