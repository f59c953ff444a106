package org.stagebook.ui.parts.agreement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.brief.creative.BriefSection;
import org.stagebook.brief.format.FormatText;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.brief.prebrief.PreBriefs;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordFormatDecision;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.Briefed;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;

/** Productions that have agreed on nothing, or on a good deal. */
final class Agreements {

    private Agreements() {}

    static EditingSession none() {
        return ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.scene("1", "EXT. QUAY - DUSK", "01:00:08:00", "01:00:40:00")
                                .scene("2", "INT. NET LOFT - NIGHT", "01:00:40:00", "01:01:10:00"))
                .reel(2, reel -> reel.scene("3", "EXT. HARBOUR MOUTH - NIGHT", "02:00:08:00", "02:01:00:00"))
                .session();
    }

    /** Atmos was decided after a mixer without training was engaged; reel 2 does not say what must be heard. */
    static EditingSession some() {
        EditingSession session = none();
        Production production = session.production();
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__PEOPLE,
                List.of(NewObject.of(Literals.PERSON)
                        .with(Literals.PERSON__NAME, "Re-recording mixer")
                        .with(Literals.PERSON__ROLES, List.of("Re-recording mixer"))
                        .with(Literals.PERSON__ENGAGED_ON, LocalDate.parse("2026-01-20")))));
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__FACILITIES,
                List.of(NewObject.of(Literals.FACILITY)
                        .with(Literals.FACILITY__NAME, "Mix")
                        .withPart(Literals.FACILITY__ROOMS, room("Stage A", ListeningEnvironment.THEATRICAL, false))
                        .withPart(Literals.FACILITY__ROOMS, room("Room B", ListeningEnvironment.NEAR_FIELD, true)))));
        decide(
                session,
                "Delivery",
                "Cinemas in 5.1, screeners in stereo",
                "2026-01-12",
                "5.1 theatrical, English/French, M&E, stems",
                "Stereo near-field, English");
        decide(
                session,
                "Streaming",
                "Atmos for the platform that bought the film",
                "2026-02-11",
                "Dolby Atmos near-field, English");
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__DELIVERABLES,
                List.of(
                        deliverable("5.1 theatrical printmaster, English", "5.1", DeliverableStatus.IN_PROGRESS)
                                .with(Literals.DELIVERABLE__LANGUAGE, "English")
                                .with(Literals.DELIVERABLE__ENVIRONMENT, ListeningEnvironment.THEATRICAL),
                        deliverable("5.1 M&E, fully filled", "5.1", DeliverableStatus.PLANNED),
                        deliverable("Festival temp", "5.1", DeliverableStatus.DELIVERED))));
        session.run(PreBriefs.apply(
                new PreBriefLibrary(Path.of("none")).shipped().getFirst(),
                production.getTimecodeFormat().rate()));
        brief(session);
        return session;
    }

    private static void brief(EditingSession session) {
        Production production = session.production();
        write(
                session,
                production,
                BriefSection.EMOTIONAL_TARGET,
                "The harbour is a promise until the horn. Then it is a threat.");
        write(session, production, BriefSection.REFERENCES, "A fairground an hour after closing.");
        write(session, production, BriefSection.MUST_BE_HEARD, "The horn, and the silence after it.");
        write(session, production, BriefSection.MAY_GIVE_WAY, "Gulls, ropes, the second layer of water.");
        Briefed two = production.getReels().getLast();
        write(session, two, BriefSection.EMOTIONAL_TARGET, "Too much, then nothing.");
        write(session, two, BriefSection.MAY_GIVE_WAY, "Rain.");
        write(
                session,
                production.getReels().getFirst().getScenes().getFirst(),
                BriefSection.EMOTIONAL_TARGET,
                "Everybody leaves at once.");
        session.run(new AddObjects(
                two,
                Literals.BRIEFED__BRIEF_QUESTIONS,
                List.of(NewObject.of(Literals.QUESTION)
                        .with(Literals.QUESTION__TEXT, "Is the horn a note or air?")
                        .with(Literals.QUESTION__ASKED_BY, "Sound designer"))));
    }

    private static void write(EditingSession session, Briefed briefed, BriefSection section, String text) {
        session.run(SetFeature.of(briefed, section.feature().orElseThrow(), text));
    }

    private static void decide(EditingSession session, String subject, String words, String on, String... formats) {
        session.run(new RecordFormatDecision(
                subject,
                words,
                "Producer",
                Optional.of(LocalDate.parse(on)),
                Stream.of(formats)
                        .map(line -> FormatText.parse(line).described())
                        .toList()));
    }

    private static NewObject room(String name, ListeningEnvironment environment, boolean renderer) {
        return NewObject.of(Literals.ROOM)
                .with(Literals.ROOM__NAME, name)
                .with(Literals.ROOM__ENVIRONMENT, environment)
                .with(Literals.ROOM__LAYOUTS, List.of("Stereo", "5.1"))
                .with(Literals.ROOM__RENDERER, renderer)
                .with(Literals.ROOM__BOOKED_ON, LocalDate.parse("2026-01-22"));
    }

    private static NewObject deliverable(String name, String layout, DeliverableStatus status) {
        return NewObject.of(Literals.DELIVERABLE)
                .with(Literals.DELIVERABLE__NAME, name)
                .with(Literals.DELIVERABLE__LAYOUT, layout)
                .with(Literals.DELIVERABLE__STATUS, status);
    }
}
