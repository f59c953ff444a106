package org.stagebook.edit.change;

import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;
import org.stagebook.model.Person;
import org.stagebook.model.Production;

/**
 * Gives a cue to somebody by name. A name the production does not know yet becomes one of its people in the same step.
 *
 * @param name of the person; empty to give the cue to nobody
 */
public record AssignCue(Cue cue, String name) implements Change {
    @Override
    public String label() {
        return "Assign cue";
    }

    @Override
    public void apply(Production production) {
        @Nullable Person person = name.isBlank() ? null : new PeopleByName(production).named(name);
        cue.setAssignee(person);
    }
}
