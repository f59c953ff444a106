package org.stagebook.brief.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordFormatDecision;
import org.stagebook.model.Deliverable;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;

/** A film in two reels about which things are decided. */
final class AgreedFilm {

    final EditingSession session =
            ProductionBuilder.production("The Harbour").reel(1).reel(2).session();
    final Production production = session.production();

    AgreedFilm decided(String subject, String by, String on, String... formats) {
        session.run(new RecordFormatDecision(
                subject,
                "",
                by,
                on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on)),
                Stream.of(formats)
                        .map(line -> FormatText.parse(line).described())
                        .toList()));
        return this;
    }

    AgreedFilm room(
            String name, ListeningEnvironment environment, boolean renderer, String bookedOn, String... layouts) {
        NewObject room = NewObject.of(Literals.ROOM)
                .with(Literals.ROOM__NAME, name)
                .with(Literals.ROOM__ENVIRONMENT, environment)
                .with(Literals.ROOM__RENDERER, renderer)
                .with(Literals.ROOM__LAYOUTS, List.of(layouts));
        if (!bookedOn.isEmpty()) {
            room.with(Literals.ROOM__BOOKED_ON, LocalDate.parse(bookedOn));
        }
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__FACILITIES,
                List.of(NewObject.of(Literals.FACILITY).withPart(Literals.FACILITY__ROOMS, room))));
        return this;
    }

    AgreedFilm person(String role, String engagedOn, String... training) {
        NewObject person = NewObject.of(Literals.PERSON)
                .with(Literals.PERSON__NAME, "The " + role)
                .with(Literals.PERSON__ROLES, List.of(role))
                .with(Literals.PERSON__TRAINING, List.of(training));
        if (!engagedOn.isEmpty()) {
            person.with(Literals.PERSON__ENGAGED_ON, LocalDate.parse(engagedOn));
        }
        session.run(new AddObjects(production, Literals.PRODUCTION__PEOPLE, List.of(person)));
        return this;
    }

    AgreedFilm delivers(NewObject... deliverables) {
        session.run(new AddObjects(production, Literals.PRODUCTION__DELIVERABLES, List.of(deliverables)));
        return this;
    }

    static NewObject deliverable(String name, String layout) {
        return NewObject.of(Literals.DELIVERABLE)
                .with(Literals.DELIVERABLE__NAME, name)
                .with(Literals.DELIVERABLE__LAYOUT, layout);
    }

    List<String> deliverables() {
        return production.getDeliverables().stream().map(Deliverable::getName).toList();
    }

    DerivedDeliverables derived() {
        return DerivedDeliverables.of(production);
    }

    void derive() {
        session.run(derived().change(List.of()));
    }

    List<StaffingFinding> findings() {
        return StaffingCheck.of(production);
    }

    List<String> rules() {
        return findings().stream().map(StaffingFinding::rule).toList();
    }
}
