package org.stagebook.edit.change;

import org.jspecify.annotations.Nullable;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Person;
import org.stagebook.model.Production;

/**
 * Says by name who answers for a deliverable. A name the production does not know yet becomes one of its people in the same step.
 *
 * @param name of the person, or the first role of one without a name; empty for nobody
 */
public record SetOwner(Deliverable deliverable, String name) implements Change {
    @Override
    public String label() {
        return "Set owner";
    }

    @Override
    public void apply(Production production) {
        @Nullable Person person = name.isBlank() ? null : new PeopleByName(production).named(name.strip());
        deliverable.setOwner(person);
    }
}
