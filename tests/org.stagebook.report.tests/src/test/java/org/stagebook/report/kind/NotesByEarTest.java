package org.stagebook.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewListeningTest;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.RecordListeningTest;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.history.listening.Compared;
import org.stagebook.history.listening.FinishedListening;
import org.stagebook.model.Cue;
import org.stagebook.model.Listening;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.playback.blind.AbxSound;
import org.stagebook.playback.blind.AbxTest;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimecodeFormat;

/** What was noted by ear stands beside what was noted with picture at the same place, and what only one found stands alone. */
class NotesByEarTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final TimecodeFormat TC = TimecodeFormat.TC_24;

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("BG1", "BG", "01:00:08:00", "01:00:20:00")
                            .cue("FX1", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("FX2", "FX", "01:00:40:00", "01:00:42:00"))
            .session();
    private final Reel reel = session.production().getReels().getFirst();

    @Test
    void whatLiesNearIsFoundByBoth() {
        take(Listening.EARS_ONLY, "FX1", "01:00:11:00", "Too dry.");
        take(Listening.WITH_PICTURE, "FX1", "01:00:11:12", "No room on the door.");
        take(Listening.EARS_ONLY, "", "01:00:30:00", "");
        take(Listening.WITH_PICTURE, "FX2", "01:00:40:00", "Late.");
        List<Row> rows = rows(NoteScope.all());
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).cells().get(0).getFirst()).isEqualTo("01:00:11:00");
        assertThat(rows.get(0).cells().get(1))
                .containsExactly("Too dry.", "Director, 2026-03-01, at 01:00:11:00, FX1, \u266a ears only");
        assertThat(rows.get(0).cells().get(2).getFirst()).isEqualTo("No room on the door.");
        assertThat(rows.get(0).cells().get(3)).containsExactly("by both", "0.5 s apart");
        assertThat(rows.get(1).cells().get(1).getFirst()).isEqualTo("\u2691 flag");
        assertThat(rows.get(1).cells().get(3)).containsExactly("by ear alone", "");
        assertThat(rows.get(2).cells().get(3)).containsExactly("with picture alone", "");
        assertThat(fields(NoteScope.all())).contains("By ear 2", "With picture 2", "Found by both 1", "Flags 1");
    }

    @Test
    void theDistanceDecides() {
        take(Listening.EARS_ONLY, "FX1", "01:00:11:00", "Too dry.");
        take(Listening.WITH_PICTURE, "BG1", "01:00:14:00", "The wind hisses.");
        assertThat(rows(NoteScope.all())).hasSize(2);
        assertThat(rows(new NoteScope(Optional.empty(), Duration.ofSeconds(3)))).hasSize(1);
        assertThat(rows(new NoteScope(Optional.empty(), Duration.ZERO))).hasSize(2);
    }

    @Test
    void aNoteOfAWholeCueIsMetAnywhereInIt() {
        session.run(new AddNote(cue("BG1"), "Mixer", NOON, "Wind too loud."));
        take(Listening.EARS_ONLY, "BG1", "01:00:19:00", "Wind!");
        assertThat(rows(new NoteScope(Optional.empty(), Duration.ZERO)))
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(3)).containsExactly("by both", "0.0 s apart"));
    }

    @Test
    void eachIsPairedOnceWithTheOneOfItsCueAndTheRestJoins() {
        take(Listening.EARS_ONLY, "FX1", "01:00:11:00", "one");
        take(Listening.WITH_PICTURE, "BG1", "01:00:11:01", "nearer, of another cue");
        take(Listening.WITH_PICTURE, "FX1", "01:00:11:20", "same cue");
        take(Listening.EARS_ONLY, "BG1", "01:00:11:02", "two");
        List<Row> rows = rows(NoteScope.all());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cells().get(1).getFirst()).isEqualTo("one");
        assertThat(rows.get(0).cells().get(2).getFirst()).isEqualTo("same cue");
        take(Listening.EARS_ONLY, "", "01:00:12:10", "three");
        rows = rows(NoteScope.all());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cells().get(1).getFirst()).contains("\u2022 one (", "\n\u2022 three (");
    }

    @Test
    void aVersionHasItsOwnNotesAndBlindResults() {
        MixVersion one = version("v1");
        MixVersion two = version("v2");
        session.run(new TakeNote(
                new NotePlace.OnCue(cue("FX1")),
                new Remark("Director", NOON, "Too dry."),
                new NoteTaking(Listening.EARS_ONLY, TC.parsePosition("01:00:11:00"), Optional.of(two))));
        take(Listening.EARS_ONLY, "FX2", "01:00:41:00", "Of no version.");
        listen(two);
        assertThat(rows(scope(two))).hasSize(1);
        assertThat(rows(scope(one))).isEmpty();
        assertThat(table("Heard blind", scope(two)).rows()).singleElement().satisfies(row -> {
            assertThat(row.cells().getFirst()).contains("ABX", "2026-03-01 12:00", "Director");
            assertThat(row.cells().getLast().getFirst())
                    .isEqualTo("16 of 16 right: chance alone gets that far in less than 0.1 % of such tests");
        });
        assertThat(table("Heard blind", scope(one)).rows()).isEmpty();
    }

    private void listen(MixVersion version) {
        int[] played = {0};
        AbxTest test = new AbxTest(16, 3, candidate -> played[0] = candidate);
        for (int trial = 0; trial < 16; trial++) {
            test.hear(AbxSound.X);
            test.answer(played[0] == 1, "Director", NOON);
        }
        Compared compared =
                new Compared("v2", Optional.of(version), new NewListeningTest.File("", "", ""), Optional.empty(), 0);
        session.run(new RecordListeningTest(
                version,
                new FinishedListening(
                                new NewListeningTest.Circumstances(
                                        NOON, "Director", Optional.empty(), Optional.of(reel), Optional.empty()),
                                List.of(compared, compared),
                                "")
                        .with(test.reveal(NOON))));
    }

    private static NoteScope scope(MixVersion version) {
        return new NoteScope(Optional.of(version), NoteScope.USUAL_DISTANCE);
    }

    private MixVersion version(String label) {
        session.run(new AddObjects(
                session.production(),
                Literals.PRODUCTION__MIX_VERSIONS,
                List.of(NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, label))));
        return session.production().getMixVersions().getLast();
    }

    private void take(Listening listening, String cue, String timecode, String words) {
        session.run(new TakeNote(
                cue.isEmpty() ? new NotePlace.OnReel(reel) : new NotePlace.OnCue(cue(cue)),
                new Remark("Director", NOON, words),
                new NoteTaking(listening, TC.parsePosition(timecode), Optional.empty())));
    }

    private Cue cue(String number) {
        return reel.getCues().stream()
                .filter(cue -> cue.getNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Report report(NoteScope scope) {
        return new Reports(session.production(), LocalDate.parse("2026-03-02"))
                .of(new ReportRequest(ReportKind.NOTES_BY_EAR, OptionalInt.empty(), Grouping.REEL, "", scope));
    }

    private List<Row> rows(NoteScope scope) {
        return table("Notes by ear and with picture", scope).rows();
    }

    private Table table(String name, NoteScope scope) {
        return report(scope).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> fields(NoteScope scope) {
        return report(scope).blocks().stream()
                .filter(FieldList.class::isInstance)
                .flatMap(list -> ((FieldList) list).fields().stream())
                .map(field -> field.label() + " " + field.value())
                .toList();
    }
}
