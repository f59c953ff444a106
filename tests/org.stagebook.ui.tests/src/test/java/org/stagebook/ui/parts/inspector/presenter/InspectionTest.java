package org.stagebook.ui.parts.inspector.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.AnswerShipment;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.SendDeliverable;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.ShipmentAnswer;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.model.Cue;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Listening;
import org.stagebook.model.Origin;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ObjectLabels;
import org.stagebook.ui.parts.plan.Plans;

class InspectionTest {

    private final ObjectLabels labels = ObjectLabels.standard();

    @Test
    void aCueTellsItsTimesItsWordsAndItsThread() {
        try (EditingSession session = ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue(
                                "01:00:10:00",
                                "01:00:12:00",
                                cue -> cue.number("A3")
                                        .description("Breath & rope")
                                        .spoken("Skipper", "Cast off.")
                                        .origin(Origin.LIBRARY)
                                        .category(reel.category("ADR"))))
                .session()) {
            Cue cue = session.production().getReels().getFirst().getCues().getFirst();
            session.run(new AddNote(cue, "ADR supervisor", Instant.parse("2026-03-01T10:00:00Z"), "Closer."));

            Inspection shown = Inspection.of(cue, labels);

            assertThat(shown.type()).isEqualTo("Cue");
            assertThat(shown.title()).isEqualTo("A3  Breath & rope");
            assertThat(shown.fields())
                    .contains(
                            new InspectedField("In", "01:00:10:00", true),
                            new InspectedField("Length", "00:00:02:00", true),
                            new InspectedField("Character", "Skipper", false),
                            new InspectedField("Origin", "library", false),
                            new InspectedField("Category", "ADR", false))
                    .noneMatch(field -> field.value().isBlank())
                    .noneMatch(field -> field.name().equals("Id"));
            assertThat(shown.notes()).singleElement().satisfies(note -> {
                assertThat(note.text()).isEqualTo("Closer.");
                assertThat(note.byline()).startsWith("ADR supervisor \u00b7 2026-03-01");
            });
        }
    }

    @Test
    void notesTakenByEarSaySoAndReelsShowTheirs() {
        try (EditingSession session = ProductionBuilder.production("The Harbour")
                .reel(1, reel -> reel.cue("A3", "ADR", "01:00:10:00", "01:00:12:00"))
                .session()) {
            Reel reel = session.production().getReels().getFirst();
            NoteTaking taking = new NoteTaking(
                    Listening.EARS_ONLY, TimecodeFormat.TC_24.parsePosition("01:00:11:00"), Optional.empty());
            Instant noon = Instant.parse("2026-03-01T12:00:00Z");
            session.run(new TakeNote(
                    new NotePlace.OnCue(reel.getCues().getFirst()), new Remark("Director", noon, "Too dry."), taking));
            session.run(new TakeNote(new NotePlace.OnReel(reel), new Remark("Mixer", noon, ""), taking));

            assertThat(Inspection.of(reel.getCues().getFirst(), labels).notes())
                    .singleElement()
                    .satisfies(note ->
                            assertThat(note.byline()).startsWith("Director").endsWith("01:00:11:00, \u266a ears only"));
            assertThat(Inspection.of(reel, labels).notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.text()).isEqualTo("\u2691 flag"));
        }
    }

    @Test
    void namesOfTheModelAreSaidInWords() {
        try (EditingSession session =
                ProductionBuilder.production("The Harbour").reel(1).session()) {
            Reel reel = session.production().getReels().getFirst();
            assertThat(Inspection.of(reel, labels).fields())
                    .contains(
                            new InspectedField("First frame of action", "01:00:08:00", true),
                            new InspectedField("Last frame of action (LFOA)", "01:19:59:23", true));
            assertThat(Inspection.of(session.production(), labels).fields())
                    .contains(new InspectedField("Sample rate", "48000 Hz", true));
        }
    }

    @Test
    void aPhaseTellsWhatIsBookedAndWhatItCosts() {
        try (EditingSession session = Plans.some()) {
            Production production = session.production();
            assertThat(Inspection.of(production.getPhases().getFirst(), labels).fields())
                    .contains(
                            new InspectedField("Kind", "premix", false),
                            new InspectedField("Start", "2026-02-23", false),
                            new InspectedField(
                                    "Booked", "3 of 3 days \u00d7 Mixer, 3.5 of 3 days \u00d7 Stage A", false),
                            new InspectedField("Cost as booked", "3,600.00 EUR, 2,100.00 GBP", true),
                            new InspectedField("Cost as used", "4,200.00 EUR, 2,100.00 GBP", true));
            assertThat(Inspection.of(production.getPhases().getLast(), labels).fields())
                    .contains(
                            new InspectedField("Picture cut", "v5", false),
                            new InspectedField("Expected cost", "364.00 GBP", true))
                    .noneMatch(field -> field.name().equals("Cost as used"));
        }
    }

    @Test
    void bookingsRatesAndBudgetsTellTheirAmountsWithUnits() {
        try (EditingSession session = Plans.some()) {
            Production production = session.production();
            assertThat(Inspection.of(
                                    production
                                            .getPhases()
                                            .getFirst()
                                            .getBookings()
                                            .getLast(),
                                    labels)
                            .fields())
                    .contains(
                            new InspectedField("Rate", "Stage A", false),
                            new InspectedField("Booked", "3 days", true),
                            new InspectedField("Used", "3.5 days", true),
                            new InspectedField("For", "Premixes", false));
            assertThat(Inspection.of(production.getRates().getLast(), labels).fields())
                    .contains(new InspectedField("Amount", "45.50 GBP an hour", true))
                    .noneMatch(field -> field.name().equals("Currency"));
            assertThat(Inspection.of(production.getBudgets().getFirst(), labels).fields())
                    .contains(new InspectedField("Amount", "5,000.00 GBP", true));
        }
    }

    @Test
    void aDeliverableTellsEveryTimeItWasSentAndWhatBecameOfIt() {
        try (EditingSession session = Plans.some()) {
            Deliverable stereo = session.production().getDeliverables().getFirst();
            Instant noon = Instant.parse("2026-03-02T12:00:00Z");
            session.run(SetFeature.of(stereo, Literals.DELIVERABLE__ASKED_FOR_BY, "Archive checklist"));
            send(session, stereo, noon);
            session.run(new AnswerShipment(
                    stereo.getShipments().getLast(),
                    new ShipmentAnswer.Rejected(noon, "Distributor", "44.1 kHz; 48 kHz is asked for.", "Format")));
            send(session, stereo, noon);

            List<InspectedField> fields = Inspection.of(stereo, labels).fields();

            assertThat(fields).contains(new InspectedField("Asked for by", "Archive checklist", false));
            assertThat(fields)
                    .filteredOn(field -> field.name().equals("Sent"))
                    .singleElement()
                    .satisfies(field -> assertThat(field.value())
                            .contains("to Distributor", "rejected 2026-03-02")
                            .endsWith("44.1 kHz; 48 kHz is asked for. \u00b7 Format"));
            assertThat(fields).anyMatch(field -> field.name().equals("Sent again"));
            assertThat(Inspection.of(stereo.getShipments().getFirst(), labels).fields())
                    .contains(
                            new InspectedField("Sent by way of", "upload", false),
                            new InspectedField("Reason", "44.1 kHz; 48 kHz is asked for.", false),
                            new InspectedField("Clause", "Format", false));
        }
    }

    @Test
    void aQcResultTellsItsClauseAndItsValue() {
        try (EditingSession session = Plans.some()) {
            session.run(new AddObjects(
                    session.production(),
                    Literals.PRODUCTION__QC_RESULTS,
                    List.of(NewObject.of(Literals.QC_RESULT)
                            .with(Literals.QC_RESULT__CHECK, "True peak")
                            .with(Literals.QC_RESULT__CLAUSE, "3.2")
                            .with(Literals.QC_RESULT__VALUE, "-0.4 dBTP"))));
            Inspection shown = Inspection.of(session.production().getQcResults().getFirst(), labels);
            assertThat(shown.type()).isEqualTo("QC result");
            assertThat(shown.fields())
                    .contains(
                            new InspectedField("Clause", "3.2", false),
                            new InspectedField("Value", "-0.4 dBTP", false));
        }
    }

    private static void send(EditingSession session, Deliverable deliverable, Instant at) {
        session.run(new SendDeliverable(
                deliverable,
                Optional.empty(),
                new SendDeliverable.Sending(at, "Post supervisor", "Distributor", "upload"),
                List.of()));
    }
}
