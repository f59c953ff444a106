package org.stagebook.ui.parts.inspector.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.model.Cue;
import org.stagebook.model.Listening;
import org.stagebook.model.Origin;
import org.stagebook.model.Reel;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ObjectLabels;

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
}
