package org.stagebook.edit.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

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
        @Nullable Person person = name.isBlank() ? null : known(production).orElseGet(() -> added(production));
        cue.setAssignee(person);
    }

    private Optional<Person> known(Production production) {
        return production.getPeople().stream().filter(this::isCalledSo).findFirst();
    }

    /** A person without a name is called by the first role. */
    private boolean isCalledSo(Person person) {
        if (person.getName() == null || person.getName().isBlank()) {
            return person.getRoles().stream().findFirst().filter(name::equals).isPresent();
        }
        return name.equals(person.getName());
    }

    private Person added(Production production) {
        Person person = StagebookFactory.eINSTANCE.createPerson();
        person.setName(name);
        production.getPeople().add(person);
        return person;
    }
}
