package org.stagebook.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddNote;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.MoveCue;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.Removal;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.edit.change.ReplyToNote;
import org.stagebook.edit.change.ResizeCue;
import org.stagebook.edit.change.SettleNote;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.history.merge.ModelState;
import org.stagebook.model.Cue;
import org.stagebook.model.Listening;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimecodeFormat;

/** Differences read as people would tell them. */
class WordsComparisonTest {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private final EditingSession session = session();

    @Test
    void equalStatesDifferInNothing() {
        assertThat(sentences(production -> {})).isEmpty();
        assertThat(CommitWords.message(WordsComparison.of(session.production(), session.production())))
                .isEqualTo("Nothing changed\n");
    }

    @Test
    void whatIsTakenByEarSaysSo() {
        NoteTaking taking = new NoteTaking(
                Listening.EARS_ONLY, TimecodeFormat.TC_24.parsePosition("01:00:11:00"), Optional.empty());
        assertThat(sentences(
                        new TakeNote(new NotePlace.OnCue(cue()), new Remark("Director", NOON, "Too bright."), taking)))
                .containsExactly(
                        "Note by Director on cue FX1 in R1 was added at 01:00:11:00, ears only: \"Too bright.\".");
        assertThat(sentences(new TakeNote(
                        new NotePlace.OnReel(session.production().getReels().getFirst()),
                        new Remark("Mixer", NOON, ""),
                        taking)))
                .containsExactly("Flag by Mixer in R1 was added at 01:00:11:00, ears only.");
    }

    @Test
    void aCueMoves() {
        assertThat(sentences(new MoveCue(cue(), TimecodeFormat.TC_24.parsePosition("01:00:12:00"))))
                .containsExactly("Cue FX1 in R1 moved from 01:00:10:00 to 01:00:12:00 (2.00 s later).");
    }

    @Test
    void aCueMovesToAnotherReel() {
        assertThat(sentences(
                        production -> production.getReels().getLast().getCues().add(cue())))
                .containsExactly("Cue FX1 in R2 moved from reel 1 to reel 2.");
    }

    @Test
    void aCueIsRetimed() {
        assertThat(sentences(new ResizeCue(
                        cue(), cue().getRange().withEnd(cue().getRange().end().plus(Duration.ofSeconds(1))))))
                .containsExactly(
                        "Cue FX1 in R1 was retimed, now 01:00:10:00 to 01:00:13:00, was 01:00:10:00 to 01:00:12:00.");
    }

    @Test
    void aCueIsReworded() {
        assertThat(sentences(production -> cue().setDescription("Door slams")))
                .containsExactly("Cue FX1 in R1: description from \"Cue FX1\" to \"Door slams\".");
    }

    @Test
    void aCueIsRemovedForAReason() {
        assertThat(sentences(new RemoveCuesWithReason(
                        List.of(cue()), new Removal("Under music", "Director", Optional.of(NOON), false))))
                .containsExactly("Cue FX1 in R1 was removed: Under music (asked for by Director).");
    }

    @Test
    void aNoteIsWrittenAnsweredAndSettled() {
        assertThat(sentences(new AddNote(cue(), "Director", NOON, "Sharper.")))
                .containsExactly("Note by Director on cue FX1 in R1 was added: \"Sharper.\".");
        assertThat(sentences(new ReplyToNote(cue().getNotes().getFirst(), new Remark("Foley mixer", NOON, "Done."))))
                .containsExactly("Note by Director on cue FX1 in R1 was answered by Foley mixer: \"Done.\".");
        assertThat(sentences(new SettleNote(cue().getNotes().getFirst(), Optional.of(new Remark("Mixer", NOON, "")))))
                .containsExactly("Note by Director on cue FX1 in R1 was settled by Mixer: \"Sharper.\".");
    }

    @Test
    void theFileOfAStemIsReplaced() {
        session.run("Mix", production -> production.getMixVersions().add(mix()));
        assertThat(sentences(production -> {
                    MixFile file =
                            production.getMixVersions().getFirst().getFiles().getFirst();
                    file.setHash("22");
                    file.setSizeBytes(12);
                }))
                .singleElement()
                .asString()
                .startsWith("File DX of mix version v1: the file was replaced; hash from \"11\" to \"22\"");
    }

    @Test
    void theFirstLineOfACommitCounts() {
        ModelState before = ModelState.of(session.production());
        session.run(new MoveCue(cue(), TimecodeFormat.TC_24.parsePosition("01:00:12:00")));
        session.run(new AddNote(cue(), "Director", NOON, "Sharper."));
        session.run("Edit", production -> production.setTitle("The Quay"));
        WordsComparison comparison = WordsComparison.of(before, ModelState.of(session.production()));
        assertThat(CommitWords.message(comparison))
                .startsWith("R1: 1 cue moved, 1 note added; 1 production changed\n\n");
        assertThat(comparison.differences().getFirst().objects()).containsExactly(cue().getId());
        assertThat(comparison.differences().getFirst().range()).contains(cue().getRange());
    }

    private List<String> sentences(Change change) {
        return sentences(change::apply);
    }

    private List<String> sentences(Consumer<Production> edit) {
        ModelState before = ModelState.of(session.production());
        session.run("Edit", edit);
        return WordsComparison.of(before, ModelState.of(session.production())).differences().stream()
                .map(Difference::sentence)
                .toList();
    }

    private Cue cue() {
        return session.production().getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> cue.getNumber().equals("FX1"))
                .findFirst()
                .orElseThrow();
    }

    private static MixVersion mix() {
        MixVersion version = StagebookFactory.eINSTANCE.createMixVersion();
        version.setLabel("v1");
        MixFile file = StagebookFactory.eINSTANCE.createMixFile();
        file.setStem("DX");
        file.setHash("11");
        version.getFiles().add(file);
        return version;
    }

    private static EditingSession session() {
        return ProductionBuilder.production("The Harbour")
                .reel(1, reel -> reel.cue("FX1", "FX", "01:00:10:00", "01:00:12:00"))
                .reel(2)
                .session();
    }
}
