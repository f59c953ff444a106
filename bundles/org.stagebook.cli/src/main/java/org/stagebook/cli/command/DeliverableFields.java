package org.stagebook.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import picocli.CommandLine.Option;

/** What is said of a deliverable beside its name. */
final class DeliverableFields {

    @Option(names = "--layout", paramLabel = "L", description = "Its channels: 5.1, \"Lo/Ro\".")
    private Optional<String> layout = Optional.empty();

    @Option(names = "--language", paramLabel = "L", description = "Its language.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--spec", paramLabel = "ID", description = "The specification it is judged by.")
    private Optional<String> specification = Optional.empty();

    @Option(names = "--asked-by", paramLabel = "WHO", description = "Who asks for it.")
    private Optional<String> askedBy = Optional.empty();

    @Option(names = "--owner", paramLabel = "PERSON", description = "Who answers for it.")
    private Optional<String> owner = Optional.empty();

    @Option(names = "--due", paramLabel = "DATE", description = "When it is due: 2026-03-31.")
    private Optional<String> due = Optional.empty();

    @Option(names = "--from-version", paramLabel = "L", description = "The mix version it is made from.")
    private Optional<String> version = Optional.empty();

    /** What was said, by feature; people nobody has heard of yet become people of the production. */
    Map<EStructuralFeature, Object> in(EditingSession session) {
        Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
        layout.ifPresent(text -> values.put(Literals.DELIVERABLE__LAYOUT, text));
        language.ifPresent(text -> values.put(Literals.DELIVERABLE__LANGUAGE, text));
        specification.ifPresent(text -> values.put(Literals.DELIVERABLE__SPECIFICATION, text));
        askedBy.ifPresent(text -> values.put(Literals.DELIVERABLE__ASKED_FOR_BY, text));
        due.ifPresent(text -> values.put(Literals.DELIVERABLE__DUE, date(text)));
        version.ifPresent(
                text -> values.put(Literals.DELIVERABLE__MIX_VERSION, VersionChoice.in(session.production(), text)));
        owner.ifPresent(text -> values.put(Literals.DELIVERABLE__OWNER, person(session, text)));
        return values;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandRefusedException(
                    "\"" + text + "\" is no date. Write year, month and day, as in 2026-03-31.", e);
        }
    }

    private static Person person(EditingSession session, String name) {
        if (known(session.production(), name).isEmpty()) {
            session.run(new AddObjects(
                    session.production(),
                    Literals.PRODUCTION__PEOPLE,
                    List.of(NewObject.of(Literals.PERSON).with(Literals.PERSON__NAME, name))));
        }
        return known(session.production(), name).orElseThrow();
    }

    private static Optional<Person> known(Production production, String name) {
        return production.getPeople().stream()
                .filter(person -> name.equals(person.getName()))
                .findFirst();
    }
}
