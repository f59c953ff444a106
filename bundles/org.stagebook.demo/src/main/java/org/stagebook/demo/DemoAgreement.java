package org.stagebook.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.FormatText;
import org.stagebook.brief.prebrief.Handles;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.brief.prebrief.PreBriefTemplate;
import org.stagebook.brief.prebrief.PreBriefs;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordFormatDecision;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.model.ContentRole;
import org.stagebook.model.Facility;
import org.stagebook.model.Identified;
import org.stagebook.model.ListeningEnvironment;
import org.stagebook.model.PlugInWish;
import org.stagebook.model.Room;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * What the demo agreed on before the handoff: formats, rooms, people, and what the mixer wants to receive. As it happens, Dolby
 * Atmos was asked for when the mixer, who is not trained for it, was engaged already.
 */
final class DemoAgreement {

    private final EditingSession session;
    private final DemoModel model;

    DemoAgreement(EditingSession session) {
        this.session = session;
        this.model = new DemoModel(session.production());
    }

    void fill() {
        addRooms();
        addEngagements();
        decide(
                "Delivery",
                "Cinemas and festivals in 5.1, screeners in stereo",
                "2026-01-12",
                "5.1 theatrical, English, M&E, stems",
                "Stereo near-field, English");
        session.run(DerivedDeliverables.of(model.production()).change(List.of()));
        decide(
                "Streaming version",
                "Dolby Atmos for the platform that bought the film",
                "2026-02-11",
                "Dolby Atmos near-field, English");
        addPreBrief();
    }

    private void addRooms() {
        Facility mix = model.production().getFacilities().getLast();
        Room stage = mix.getRooms().getFirst();
        set(stage, Literals.ROOM__ENVIRONMENT, ListeningEnvironment.THEATRICAL);
        set(stage, Literals.ROOM__LAYOUTS, List.of("Stereo", "5.1", "7.1"));
        set(stage, Literals.ROOM__BOOKED_ON, LocalDate.parse("2026-01-20"));
        session.run(new AddObjects(
                mix,
                Literals.FACILITY__ROOMS,
                List.of(NewObject.of(Literals.ROOM)
                        .with(Literals.ROOM__NAME, "Room B")
                        .with(Literals.ROOM__ENVIRONMENT, ListeningEnvironment.NEAR_FIELD)
                        .with(Literals.ROOM__LAYOUTS, List.of("Stereo", "5.1", "7.1.4"))
                        .with(Literals.ROOM__RENDERER, true)
                        .with(Literals.ROOM__BOOKED_ON, LocalDate.parse("2026-02-16")))));
    }

    private void addEngagements() {
        engaged(DemoPeople.SUPERVISOR, "2026-01-05");
        engaged(DemoPeople.DESIGNER, "2026-01-07");
        engaged(DemoPeople.DIALOGUE_EDITOR, "2026-01-14");
        engaged(DemoPeople.FOLEY_MIXER, "2026-01-26");
        engaged(DemoPeople.MIXER, "2026-01-20");
        set(model.person(DemoPeople.MIXER), Literals.PERSON__TRAINING, List.of("Theatrical 5.1 and 7.1"));
        set(model.person(DemoPeople.DESIGNER), Literals.PERSON__TRAINING, List.of("Dolby Atmos"));
    }

    private void engaged(String person, String day) {
        set(model.person(person), Literals.PERSON__ENGAGED_ON, LocalDate.parse(day));
    }

    private void decide(String subject, String decision, String on, String... formats) {
        session.run(new RecordFormatDecision(
                subject,
                decision,
                DemoPeople.POST_SUPERVISOR,
                Optional.of(LocalDate.parse(on)),
                Stream.of(formats)
                        .map(line -> FormatText.parse(line).described())
                        .toList()));
    }

    private void addPreBrief() {
        PreBriefTemplate template = new PreBriefTemplate(
                "Stage A, stems in 5.1",
                "",
                DemoPeople.MIXER,
                new PreBriefTemplate.Sound(48_000, 24, true),
                new PreBriefTemplate.Leader(true, true, new Handles.Seconds(6)),
                "{code}_R{reel}_{name}_{layout}",
                PlugInWish.PRINTED,
                "One polyphonic file for each stem and reel. Whatever cannot be decided in the edit comes as a second file,"
                        + " named in the questions.",
                List.of(
                        stem("DX", ContentRole.DIALOGUE),
                        stem("FX", ContentRole.EFFECTS),
                        stem("FOL", ContentRole.FOLEY),
                        stem("BG", ContentRole.AMBIENCE),
                        stem("MX", ContentRole.MUSIC)),
                List.of("DX", "MX", "FX"),
                new PreBriefLibrary(PreBriefLibrary.usualFolder())
                        .shipped()
                        .getFirst()
                        .colours());
        session.run(
                PreBriefs.apply(template, model.production().getTimecodeFormat().rate()));
    }

    private static PreBriefTemplate.Tracks stem(String name, ContentRole role) {
        return new PreBriefTemplate.Tracks(name, role, 1, DemoStem.LAYOUT, "L C R Ls Rs LFE");
    }

    private void set(Identified object, EStructuralFeature feature, Object value) {
        session.run(SetFeature.of(object, feature, value));
    }
}
