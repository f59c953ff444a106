package org.stagebook.ui.parts.deliver.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.ShipmentAnswer;
import org.stagebook.model.Deliverable;
import org.stagebook.model.QcVerdict;
import org.stagebook.ui.parts.deliver.DeskBench;

/** Which action fits how a deliverable stands, and what is said of one that does not. */
class DeskActionTest {

    private final DeskBench bench = new DeskBench();

    @AfterEach
    void close() {
        bench.session.close();
    }

    private List<DeskAction> fitting() {
        bench.cell();
        return Arrays.stream(DeskAction.values())
                .filter(action -> bench.presenter.whyNot(action).isEmpty())
                .toList();
    }

    private String why(DeskAction action) {
        bench.cell();
        return bench.presenter.whyNot(action).orElseThrow();
    }

    @Test
    void nothingIsAnsweredBeforeItIsSent() {
        assertThat(fitting()).containsExactly(DeskAction.CHECK, DeskAction.SEND, DeskAction.OWNER, DeskAction.DUE);
        assertThat(why(DeskAction.APPROVE)).isEqualTo("Nothing was sent yet; send it first.");
        assertThat(DeskAction.next(bench.cell())).contains(DeskAction.SEND);
    }

    @Test
    void whatIsSentWaitsForAnAnswer() {
        bench.send(1);
        assertThat(fitting()).containsExactly(DeskAction.values());
        assertThat(DeskAction.SEND.label(Optional.of(bench.cell()))).isEqualTo("Redeliver\u2026");
        assertThat(DeskAction.next(bench.cell())).contains(DeskAction.RECEIVE);
        bench.answer(new ShipmentAnswer.Received(DeskBench.ANSWERED, "Distributor"));
        assertThat(why(DeskAction.RECEIVE)).startsWith("Its arrival was confirmed on 2026-01-0");
        assertThat(DeskAction.next(bench.cell())).contains(DeskAction.APPROVE);
    }

    @Test
    void whatCameBackIsRedeliveredAndNotApproved() {
        bench.send(1);
        bench.reject();
        assertThat(fitting()).containsExactly(DeskAction.CHECK, DeskAction.SEND, DeskAction.OWNER, DeskAction.DUE);
        assertThat(why(DeskAction.APPROVE)).contains("sent back", "Redeliver it first");
        assertThat(DeskAction.next(bench.cell())).contains(DeskAction.SEND);
    }

    @Test
    void whatFailsQcIsNotApproved() {
        bench.send(1);
        bench.check(1, QcVerdict.FAILED);
        assertThat(why(DeskAction.APPROVE)).startsWith("It fails QC.");
        assertThat(fitting()).contains(DeskAction.SEND, DeskAction.REJECT);
    }

    @Test
    void nothingComesAfterApproval() {
        bench.send(1);
        bench.approve();
        assertThat(DeskAction.next(bench.cell())).isEmpty();
        assertThat(why(DeskAction.APPROVE)).contains("already");
        assertThat(fitting()).contains(DeskAction.REJECT);
    }

    @Test
    void withoutAMixVersionThereIsNothingToSend() {
        bench.session.run(new DeleteObjects(bench.production.getMixVersions()));
        assertThat(why(DeskAction.SEND)).contains("no mix version is recorded");
    }

    /** Whatever was said of it before, a look at its sound is never out of place, and it has a form of its own. */
    @Test
    void checkingFitsHoweverItStands() {
        bench.addOneOfEachState();
        for (Deliverable deliverable : bench.production.getDeliverables()) {
            bench.presenter.refresh();
            bench.presenter.select(Optional.of(deliverable));
            assertThat(bench.presenter.whyNot(DeskAction.CHECK))
                    .as(deliverable.getName())
                    .isEmpty();
        }
        assertThat(bench.forms().of(DeskAction.CHECK, bench.cell())).isEmpty();
    }

    @Test
    void withoutASelectionItIsSaidWhatToDo() {
        bench.presenter.select(Optional.empty());
        assertThat(bench.presenter.whyNot(DeskAction.DUE)).contains("Select a deliverable first.");
    }

    @Test
    void everyReasonIsASentence() {
        bench.send(1);
        bench.reject();
        for (DeskAction action : DeskAction.values()) {
            bench.cell();
            assertThat(bench.presenter.whyNot(action).orElse("Fits.")).endsWith(".");
        }
        assertThat(Arrays.stream(DeskAction.values()).map(DeskAction::key).distinct())
                .hasSameSizeAs(DeskAction.values());
    }
}
