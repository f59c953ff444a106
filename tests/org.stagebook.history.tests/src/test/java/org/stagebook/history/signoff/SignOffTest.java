package org.stagebook.history.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewListeningTest.Circumstances;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.RecordListeningTest;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.listening.Compared;
import org.stagebook.history.listening.FinishedListening;
import org.stagebook.history.signoff.SignOffBoard.State;
import org.stagebook.history.version.MixPrint;
import org.stagebook.history.version.PredecessorComparison;
import org.stagebook.history.version.PrintReader;
import org.stagebook.history.version.SmallStem;
import org.stagebook.history.version.StageTest;
import org.stagebook.history.version.VersionKeeper;
import org.stagebook.history.version.VersionKeeper.Printed;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.Listening;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Scene;
import org.stagebook.model.SignOff;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.playback.blind.BlindTest;
import org.stagebook.timebase.Duration;

/** A sign-off holds until something it covers is touched, and then says by what. */
class SignOffTest extends StageTest {

    @Test
    void onlyTheSceneThatChangedGoesStale() throws Exception {
        Printed first = print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1)));
        SignOff one = sign(new SignOffScope.OneScene(reel(), scene("1")), first.version());
        SignOff two = sign(new SignOffScope.OneScene(reel(), scene("2")), first.version());
        Printed second = print("v2", "", stem("R1_FX_v2.wav", new SmallStem(1, 2, 4, 3)));
        assertThat(second.stale()).singleElement().satisfies(stale -> {
            assertThat(stale.judgement()).isEqualTo(one);
            assertThat(stale.sentence())
                    .startsWith("v2 changed the FX stem at 01:00:0")
                    .endsWith(": gain only, +3.0 dB.");
        });
        assertThat(one.getStaleReason()).isNotBlank();
        assertThat(two.getStaleReason()).isNull();
        assertThat(new SignOffBoard(session.production()).rows())
                .extracting(SignOffBoard.Row::state)
                .containsExactly(State.STALE, State.STALE, State.SIGNED);
    }

    @Test
    void theSamePrintAgainLeavesItStanding() throws Exception {
        Printed first = print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1)));
        sign(new SignOffScope.OneReel(reel()), first.version());
        assertThat(print("v2", "", stem("R1_FX_v2.wav", SmallStem.plain(1))).stale())
                .isEmpty();
        assertThat(new SignOffBoard(session.production()).rows()).allMatch(row -> row.state() == State.SIGNED);
    }

    @Test
    void whereNobodyKnowsWhatChangedItIsStaleAndSaysSo() throws Exception {
        var gone = stem("R1_FX_v1.wav", SmallStem.plain(1));
        Printed first = print("v1", "", gone);
        sign(new SignOffScope.OneScene(reel(), scene("2")), first.version());
        Files.delete(gone);
        Printed second = print("v2", "", stem("R1_FX_v2.wav", new SmallStem(1, 2, 4, 3)));
        assertThat(second.stale())
                .singleElement()
                .satisfies(stale -> assertThat(stale.sentence())
                        .isEqualTo("v2 has another FX stem, and it is not known where it sounds different."));
    }

    @Test
    void whatIsHeardAndNotedByEarLeavesItStanding() throws Exception {
        Printed first = print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1)));
        sign(new SignOffScope.OneReel(reel()), first.version());
        Printed second = print("v2", "", stem("R1_FX_v2.wav", SmallStem.plain(1)));
        session.run(new TakeNote(
                new NotePlace.OnReel(reel()),
                new Remark("Director", Instant.EPOCH, "Too bright."),
                new NoteTaking(Listening.EARS_ONLY, reel().getStart(), Optional.of(second.version()))));
        BlindTest test = new BlindTest(2, 5, candidate -> {});
        test.vote("A", "Director", Instant.EPOCH);
        session.run(new RecordListeningTest(
                second.version(),
                new FinishedListening(
                                new Circumstances(
                                        Instant.EPOCH,
                                        "Director",
                                        Optional.empty(),
                                        Optional.of(reel()),
                                        Optional.empty()),
                                Stream.of(first.version(), second.version())
                                        .map(version -> Compared.of(
                                                version, version.getFiles().getFirst(), Optional.empty(), 0))
                                        .toList(),
                                "")
                        .with(test.reveal(Instant.EPOCH))));
        assertThat(second.version().getListeningTests()).hasSize(1);
        assertThat(new SignOffReview(session.production()).reasons()).isEmpty();
        assertThat(new SignOffBoard(session.production()).rows()).allMatch(row -> row.state() == State.SIGNED);
    }

    @Test
    void aVersionOfAnotherBranchLeavesItStanding() throws Exception {
        Printed first = print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1)));
        sign(new SignOffScope.WholeVersion(), first.version());
        assertThat(print("v1", "airline", stem("R1_FX_air.wav", new SmallStem(1, 0, 10, 6)))
                        .stale())
                .isEmpty();
    }

    @Test
    void theSameStemOfAnotherReelIsNotTheOneThatWasSigned() throws Exception {
        session.run(new AddObjects(
                session.production(),
                Literals.PRODUCTION__REELS,
                List.of(NewObject.of(Literals.REEL)
                        .with(Literals.REEL__NUMBER, 2)
                        .with(Literals.REEL__START, reel().getStart().plus(Duration.ofSeconds(3600))))));
        Path one = stem("R1_FX_v1.wav", SmallStem.plain(1));
        Path two = stem("R2_FX_v1.wav", SmallStem.plain(2));
        sign(new SignOffScope.WholeVersion(), printWhole("v1", one, two).version());
        assertThat(printWhole("v2", one, two).stale()).isEmpty();
        assertThat(printWhole("v3", one, stem("R2_FX_v3.wav", new SmallStem(2, 2, 4, 3)))
                        .stale())
                .singleElement()
                .satisfies(stale -> assertThat(stale.sentence()).contains("v3 changed the FX stem at 02:00:0"));
    }

    @Test
    void theWholeIsStaleWhenAnyReelIsRecut() throws Exception {
        session.run("Receive", production -> addCut("Cut 1"));
        Printed first = print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1)));
        sign(new SignOffScope.WholeVersion(), first.version());
        assertThat(new SignOffReview(session.production()).reasons()).isEmpty();
        session.run("Receive", production -> addCut("Cut 2"));
        assertThat(new SignOffReview(session.production()).reasons())
                .singleElement()
                .satisfies(stale -> assertThat(stale.sentence())
                        .isEqualTo("The picture of R1 was recut to Cut 2; Cut 1 was signed off."));
    }

    private void addCut(String label) {
        PictureCut cut = StagebookFactory.eINSTANCE.createPictureCut();
        cut.setLabel(label);
        reel().getPictureCuts().add(cut);
    }

    @Test
    void aStemThatWasNotHeardMakesItStale() throws Exception {
        Path effects = stem("R1_FX_v1.wav", SmallStem.plain(1));
        Printed first = print("v1", "", effects, stem("R1_DX_v1.wav", SmallStem.plain(2)));
        sign(new SignOffScope.OneReel(reel()), first.version());
        assertThat(print("v2", "", effects).stale()).isEmpty();
        assertThat(print("v2b", "", effects, stem("R1_PM_v2.wav", SmallStem.plain(4)))
                        .stale())
                .isEmpty();
        assertThat(print("v3", "", effects, stem("R1_DSN_v3.wav", SmallStem.plain(3)))
                        .stale())
                .singleElement()
                .satisfies(stale ->
                        assertThat(stale.sentence()).isEqualTo("v3 adds the Design stem, which was not heard."));
    }

    @Test
    void stemsOfAPrintmasterThatWasHeardAreNothingNew() throws Exception {
        Path whole = stem("R1_PM_v1.wav", SmallStem.plain(1));
        sign(new SignOffScope.OneReel(reel()), print("v1", "", whole).version());
        assertThat(print("v2", "", whole, stem("R1_FX_v2.wav", SmallStem.plain(2)))
                        .stale())
                .isEmpty();
    }

    private Printed printWhole(String label, Path... files) throws Exception {
        var line = new VersionLines(session.production()).continuing("", Optional.empty(), Optional.empty());
        var read = new PredecessorComparison(session.production(), Optional.of(folder), line)
                .compared(new PrintReader(Progress.NONE).read(List.of(files)), Progress.NONE);
        return new VersionKeeper(session, repository)
                .print(new MixPrint(label, line, "", Optional.empty(), read, List.of(), ""));
    }

    @Test
    void aSignedCueIsPartOfItsScene() throws Exception {
        Printed first = print("v1", "", stem("R1_FX_v1.wav", SmallStem.plain(1)));
        SignOff cue = sign(
                new SignOffScope.SomeCues(reel(), cue("FX101").getRange(), List.of(cue("FX101"))), first.version());
        assertThat(cue.getScope()).isEqualTo("Cue FX101 of R1");
        assertThat(cue.getFiles()).hasSize(1);
        assertThat(new SignOffBoard(session.production()).rows())
                .extracting(SignOffBoard.Row::state)
                .containsExactly(State.PARTLY, State.PARTLY, State.OPEN);
    }

    private SignOff sign(SignOffScope scope, MixVersion version) throws Exception {
        return new SignOffKeeper(session, repository)
                .sign(new SignOffWord(scope, Optional.of(version), "Director", "director", ""))
                .signOff();
    }

    private Scene scene(String number) {
        return reel().getScenes().stream()
                .filter(scene -> number.equals(scene.getNumber()))
                .findFirst()
                .orElseThrow();
    }
}
