package org.stagebook.ui.parts.handoff.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.ItemWord;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.Verdict;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.handoff.Handoffs;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.pages.presenter.Sizes;

class HandoffPresenterTest {

    private static final Signature NOBODY = new Signature("", "", (role, by) -> {});

    @Test
    void oneStepIsDueUntilAllIsAccepted() {
        EditingSession session = Handoffs.issued();
        HandoffProgress progress = new HandoffProgress(on(session));
        assertThat(progress.next().orElseThrow().label()).isEqualTo("Verify the package");
        Handoffs.verify(session, 3, 0);
        assertThat(progress.next().orElseThrow().page()).isEqualTo(HandoffPage.ACCEPTANCE);
        Handoffs.query(session, "contents/R1_BG_5.1.wav", "Why 5.1?", "Agreed in week two.");
        assertThat(progress.tab(HandoffPage.ACCEPTANCE).remark()).startsWith("The receiver");
        assertThat(progress.tab(HandoffPage.ACCEPTANCE).sign()).isEqualTo(Sign.ATTENTION);
        Handoffs.accept(session, "Re-recording mixer", Map.of());
        assertThat(progress.next()).isEmpty();
        assertThat(new HandoffProgress(on(Handoffs.draft()))
                        .next()
                        .orElseThrow()
                        .page())
                .isEqualTo(HandoffPage.CONTENTS);
    }

    @Test
    void textsAreStepsAndTheSameTextIsNone() {
        EditingSession session = Handoffs.draft();
        HandoffPresenter presenter = on(session);
        ModelSnapshot before = ModelSnapshot.of(session.production());
        presenter.set(HandoffField.BRIEF, "Two\nlines");
        assertThat(session.undoLabel()).contains("Change brief");
        session.undo();
        assertThat(ModelSnapshot.of(session.production())).isEqualTo(before);
        boolean couldRedo = session.canRedo();
        presenter.set(HandoffField.SENDER, "Sound designer");
        assertThat(session.canRedo()).isEqualTo(couldRedo);
    }

    @Test
    void knownProblemsAreLines() {
        EditingSession session = Handoffs.draft();
        HandoffPresenter presenter = on(session);
        presenter.setKnownProblems(" Click at 01:03 \n\nLFE is empty\n");
        assertThat(Handoffs.in(session).getKnownProblems()).containsExactly("Click at 01:03", "LFE is empty");
        presenter.setKnownProblems("  ");
        assertThat(Handoffs.in(session).getKnownProblems()).isEmpty();
    }

    @Test
    void aWordIsChosenAndReasonedBeforeItIsRecorded() {
        EditingSession session = Handoffs.received();
        HandoffPresenter presenter = on(session, new Signature("Mixer", "", (role, by) -> {}));
        Judgements judgements = new Judgements(presenter);
        ObjectTable<HandoffItem> table = new JudgementTable(presenter, judgements, () -> {}).table();
        assertThat(judgements.label()).isEqualTo("Accept all 3 files");
        assertThat(table.cell(1, JudgementTable.VERDICT_COLUMN).badge()).contains(Sign.NOT_STARTED);
        assertThat(table.commit(1, JudgementTable.VERDICT_COLUMN, "refused")).isTrue();
        assertThat(judgements.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("1 file"));
        table.commit(1, JudgementTable.TEXT_COLUMN, "Channel order is wrong");
        assertThat(judgements.problem()).isEmpty();
        assertThat(judgements.label()).isEqualTo("Accept the other 2 files");
        assertThat(judgements.request().words())
                .isEqualTo(Map.of("contents/R1_BG_5.1.wav", ItemWord.refused("Channel order is wrong")));
        assertThat(table.cell(1, JudgementTable.VERDICT_COLUMN).badge()).contains(Sign.FAILED);
        assertThat(table.commit(1, JudgementTable.VERDICT_COLUMN, "perhaps")).isFalse();
        assertThat(table.isEditable(0, 0)).isFalse();
    }

    @Test
    void wordsOnAnAcceptedFileAreARemark() {
        EditingSession session = Handoffs.issued();
        Judgements judgements = new Judgements(on(session));
        HandoffItem item = Handoffs.in(session).getContents().getFirst();
        judgements.setText(item, "Loud, but good");
        assertThat(judgements.verdict(item)).contains(Verdict.ACCEPTED_WITH_REMARK);
        judgements.setText(item, "");
        assertThat(judgements.verdict(item)).contains(Verdict.ACCEPTED);
    }

    @Test
    void aHarmedFileIsNotAcceptedAlongWithTheOthers() {
        EditingSession session = Handoffs.received();
        String harmed = "contents/R1_BG_5.1.wav";
        Handoffs.accept(session, "Re-recording mixer", Map.of("contents/R1_notes.pdf", "Unreadable"));
        Handoffs.verifyHarmed(session, List.of(harmed));
        Judgements judgements = new Judgements(on(session, new Signature("Mixer", "", (role, by) -> {})));
        List<HandoffItem> items = Handoffs.in(session).getContents();
        assertThat(judgements.verdict(items.get(0))).contains(Verdict.ACCEPTED);
        assertThat(judgements.verdict(items.get(1))).isEmpty();
        assertThat(judgements.verdict(items.get(2))).contains(Verdict.REFUSED);
        assertThat(judgements.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("1 file is not as sealed"));
        judgements.setText(items.get(1), "Send it again");
        assertThat(judgements.verdict(items.get(1))).isEmpty();
        judgements.setVerdict(items.get(1), Verdict.REFUSED);
        assertThat(judgements.problem()).isEmpty();
        assertThat(judgements.label()).isEqualTo("Record: 1 accepted, 2 refused");
        judgements.withdraw(items.get(1));
        assertThat(judgements.problem()).isPresent();
    }

    @Test
    void whoSentAPackageDoesNotJudgeItAndWhoReceivedItDeclaresNoRevision() {
        HandoffPresenter sender = on(Handoffs.issued());
        assertThat(sender.canJudge()).isFalse();
        assertThat(sender.side().declares()).isTrue();
        HandoffPresenter receiver = on(Handoffs.received());
        assertThat(receiver.canJudge()).isTrue();
        assertThat(receiver.side().declares()).isFalse();
    }

    @Test
    void aStateThatIsNoProblemHasTheNeutralSign() {
        assertThat(on(Handoffs.issued()).stateSign()).isEqualTo(Sign.NOT_STARTED);
        assertThat(on(Handoffs.received()).stateSign()).isEqualTo(Sign.NOT_STARTED);
        HandoffProgress progress = new HandoffProgress(on(Handoffs.received()));
        assertThat(progress.tab(HandoffPage.ACCEPTANCE).sign()).isEqualTo(Sign.NOT_STARTED);
    }

    @Test
    void aDraftCannotBeJudgedAndWhatWasSentCannotBeRewritten() {
        EditingSession draft = Handoffs.draft();
        HandoffPresenter beforehand = on(draft);
        assertThat(beforehand.isDraft()).isTrue();
        assertThat(beforehand.canJudge()).isFalse();
        EditingSession issued = Handoffs.issued();
        assertThat(on(issued).isDraft()).isFalse();
    }

    @Test
    void whatWasRefusedStaysRefusedUntilItIsTakenBack() {
        EditingSession session = Handoffs.issued();
        Handoffs.accept(session, "Re-recording mixer", Map.of("contents/R1_notes.pdf", "Unreadable"));
        Judgements judgements = new Judgements(on(session));
        assertThat(judgements.label()).isEqualTo("Record: 2 accepted, 1 refused");
        HandoffItem refused = Handoffs.in(session).getContents().getLast();
        assertThat(judgements.text(refused)).isEqualTo("Unreadable");
        judgements.setVerdict(refused, Verdict.ACCEPTED);
        assertThat(judgements.request().words()).isEmpty();
    }

    @Test
    void verificationsStandLatestFirstAndWhatIsWrongStandsOut() {
        EditingSession session = Handoffs.issued();
        Handoffs.verify(session, 3, 0);
        Handoffs.verify(session, 2, 1);
        VerificationsTable table = new VerificationsTable(on(session));
        assertThat(table.cell(0, 0).badge()).contains(Sign.FAILED);
        assertThat(table.cell(0, 4).text()).isEqualTo("1");
        assertThat(table.cell(1, 0).badge()).contains(Sign.DONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "12345, 12.3 kB", "999950, 1.0 MB", "622000128, 622.0 MB"})
    void sizesReadAsPeopleCompareThem(long sizeBytes, String written) {
        assertThat(Sizes.of(sizeBytes)).isEqualTo(written);
    }

    private static HandoffPresenter on(EditingSession session) {
        return on(session, NOBODY);
    }

    private static HandoffPresenter on(EditingSession session, Signature signature) {
        return new HandoffPresenter(session, Handoffs.in(session), signature);
    }
}
