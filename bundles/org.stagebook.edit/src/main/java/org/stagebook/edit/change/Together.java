package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;

/**
 * Several changes that are one step for the person who makes them, such as numbering a reel.
 *
 * @param label what the person does, as it follows "Undo": "Renumber 12 cues"
 * @param changes in order
 */
public record Together(String label, List<? extends Change> changes) implements Change {

    /** Keeps the list. */
    public Together {
        changes = List.copyOf(changes);
    }

    @Override
    public void apply(Production production) {
        changes.forEach(change -> change.apply(production));
    }
}
