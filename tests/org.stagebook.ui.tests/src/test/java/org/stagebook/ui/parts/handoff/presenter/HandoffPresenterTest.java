package org.stagebook.ui.parts.handoff.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.HandoffState;
import org.stagebook.testkit.ModelSnapshot;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.handoff.Handoffs;

class HandoffPresenterTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, BUILD",
        "ISSUED, VERIFY",
        "RECEIVED, ACCEPT",
        "ACCEPTED_WITH_EXCEPTIONS, ACCEPT",
    })
    void eachStateHasOneStepThatIsDue(HandoffState state, HandoffStep due) {
        assertThat(HandoffStep.due(state)).contains(due);
    }

    @Test
    void nothingIsDueOnceAllIsAccepted() {
        assertThat(HandoffStep.due(HandoffState.ACCEPTED)).isEmpty();
        assertThat(HandoffStep.due(HandoffState.SUPERSEDED)).isEmpty();
        assertThat(HandoffStep.in(HandoffState.ACCEPTED)).containsExactly(HandoffStep.VERIFY);
    }

    @Test
    void textsAreStepsAndTheSameTextIsNone() {
        EditingSession session = Handoffs.draft();
        HandoffPresenter presenter = new HandoffPresenter(session, Handoffs.in(session));
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
        HandoffPresenter presenter = new HandoffPresenter(session, Handoffs.in(session));
        presenter.setKnownProblems(" Click at 01:03 \n\nLFE is empty\n");
        assertThat(Handoffs.in(session).getKnownProblems()).containsExactly("Click at 01:03", "LFE is empty");
        presenter.setKnownProblems("  ");
        assertThat(Handoffs.in(session).getKnownProblems()).isEmpty();
    }

    @Test
    void aTypedReasonRefusesAndAnEmptyCellAccepts() {
        EditingSession session = Handoffs.issued();
        HandoffPresenter presenter = new HandoffPresenter(session, Handoffs.in(session));
        ContentsTable table = new ContentsTable(presenter, () -> {});
        assertThat(presenter.acceptLabel()).isEqualTo("Accept all");
        table.commit(1, ContentsTable.VERDICT_COLUMN, "Channel order is wrong");
        assertThat(presenter.acceptLabel()).isEqualTo("Accept all except 1");
        assertThat(presenter.refusals().all()).isEqualTo(Map.of("contents/R1_BG_5.1.wav", "Channel order is wrong"));
        assertThat(table.cell(1, ContentsTable.VERDICT_COLUMN).badge()).contains(Sign.FAILED);
        table.commit(1, ContentsTable.VERDICT_COLUMN, "");
        assertThat(presenter.refusals().count()).isZero();
        assertThat(table.isEditable(0, 0)).isFalse();
    }

    @Test
    void aDraftCannotBeJudgedAndWhatWasSentCannotBeRewritten() {
        EditingSession draft = Handoffs.draft();
        HandoffPresenter beforehand = new HandoffPresenter(draft, Handoffs.in(draft));
        assertThat(beforehand.isDraft()).isTrue();
        assertThat(beforehand.canJudge()).isFalse();
        EditingSession issued = Handoffs.issued();
        assertThat(new HandoffPresenter(issued, Handoffs.in(issued)).isDraft()).isFalse();
    }

    @Test
    void whatWasRefusedStaysRefusedUntilItIsTakenBack() {
        EditingSession session = Handoffs.issued();
        Handoffs.accept(session, "Re-recording mixer", Map.of("contents/R1_notes.pdf", "Unreadable"));
        HandoffPresenter reopened = new HandoffPresenter(session, Handoffs.in(session));
        assertThat(reopened.acceptLabel()).isEqualTo("Accept all except 1");
        ContentsTable table = new ContentsTable(reopened, () -> {});
        assertThat(table.cell(0, ContentsTable.VERDICT_COLUMN).badge()).contains(Sign.DONE);
        assertThat(table.cell(2, ContentsTable.VERDICT_COLUMN).text()).isEqualTo("Unreadable");
    }

    @Test
    void verificationsStandLatestFirstAndWhatIsWrongStandsOut() {
        EditingSession session = Handoffs.issued();
        Handoffs.verify(session, 3, 0);
        Handoffs.verify(session, 2, 1);
        VerificationsTable table = new VerificationsTable(new HandoffPresenter(session, Handoffs.in(session)));
        assertThat(table.cell(0, 0).badge()).contains(Sign.FAILED);
        assertThat(table.cell(0, 5).text()).isEqualTo("1");
        assertThat(table.cell(1, 0).badge()).contains(Sign.DONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "12345, 12.3 kB", "999950, 1.0 MB", "622000128, 622.0 MB"})
    void sizesReadAsPeopleCompareThem(long sizeBytes, String written) {
        assertThat(Sizes.of(sizeBytes)).isEqualTo(written);
    }
}
