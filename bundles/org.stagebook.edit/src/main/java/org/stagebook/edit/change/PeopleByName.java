package org.stagebook.edit.change;

import java.util.Optional;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * The people of a production by what they are called; somebody unknown joins them.
 *
 * @param production whose people
 */
record PeopleByName(Production production) {

    /** Whoever is called so, made if nobody is; within a session's run only. */
    Person named(String name) {
        return known(name).orElseGet(() -> added(name));
    }

    private Optional<Person> known(String name) {
        return production.getPeople().stream()
                .filter(person -> isCalled(person, name))
                .findFirst();
    }

    /** A person without a name is called by the first role. */
    private static boolean isCalled(Person person, String name) {
        if (person.getName() == null || person.getName().isBlank()) {
            return person.getRoles().stream().findFirst().filter(name::equals).isPresent();
        }
        return name.equals(person.getName());
    }

    private Person added(String name) {
        Person person = StagebookFactory.eINSTANCE.createPerson();
        person.setName(name);
        production.getPeople().add(person);
        return person;
    }
}
