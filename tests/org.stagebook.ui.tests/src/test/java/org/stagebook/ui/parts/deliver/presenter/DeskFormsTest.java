package org.stagebook.ui.parts.deliver.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.model.Deliverable;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.Shipment;
import org.stagebook.ui.parts.deliver.DeskBench;

/** What is asked before something is recorded, and the one step that comes of it. */
class DeskFormsTest {

    private final DeskBench bench = new DeskBench();

    @AfterEach
    void close() {
        bench.session.close();
    }

    private DeskForm form(DeskAction action) {
        return bench.forms().of(action, bench.cell()).orElseThrow();
    }

    @Test
    void sendingTakesTheVersionOfTheCellAndIsOneStep() {
        bench.make(1);
        SendForm form = (SendForm) form(DeskAction.SEND);
        assertThat(form.subject()).isEqualTo("5.1 printmaster \u00b7 R1");
        assertThat(form.version()).contains(bench.version(1));
        assertThat(form.problem()).contains("Say to whom it is sent.");
        form.setTo("Distributor");
        form.setWay("upload");
        assertThat(form.problem()).isEmpty();
        assertThat(form.notice()).contains("It was not checked yet.");
        bench.presenter.run(form.change());
        Shipment sent = bench.first().getShipments().getLast();
        assertThat(sent.getMixVersion()).isEqualTo(bench.version(1));
        assertThat(sent.getSentTo()).isEqualTo("Distributor");
        assertThat(sent.getSentBy()).isEqualTo("Post supervisor");
        assertThat(bench.session.undoLabel()).contains("Send deliverable");
        bench.session.undo();
        assertThat(bench.first().getShipments()).isEmpty();
    }

    @Test
    void whatWasSaidTheLastTimeIsProposedForRedelivery() {
        bench.send(1);
        bench.reject();
        SendForm form = (SendForm) form(DeskAction.SEND);
        assertThat(form.to()).isEqualTo("Distributor");
        assertThat(form.way()).isEqualTo("upload");
        bench.check(1, QcVerdict.PASSED);
        form = (SendForm) form(DeskAction.SEND);
        assertThat(form.notice()).contains("This is the version they sent back.");
        form.chooseVersion(form.versions().lineOf(java.util.Optional.of(bench.version(2))));
        assertThat(form.notice().orElseThrow()).startsWith("QC was of Final 1; Final 2 was not checked");
        bench.presenter.run(form.change());
        assertThat(bench.session.undoLabel()).contains("Send deliverable again");
    }

    @Test
    void aRejectionNeedsItsReasonAndNamesTheClause() {
        bench.send(1);
        AnswerForm form = (AnswerForm) form(DeskAction.REJECT);
        assertThat(form.sent()).startsWith("Final 1 \u00b7 sent 2026-01-0").endsWith("to Distributor");
        assertThat(form.problem().orElseThrow()).startsWith("Say why");
        form.setReason("Clicks in reel 1.");
        form.setClause("7.2");
        assertThat(form.problem()).isEmpty();
        bench.presenter.run(form.change());
        assertThat(bench.cell().blockers()).containsExactly("Sent back: Clicks in reel 1. (7.2)");
        assertThat(bench.session.undoLabel()).contains("Record rejection");
    }

    @Test
    void anAnswerComesAfterItWasSent() {
        bench.send(1);
        AnswerForm form = (AnswerForm) form(DeskAction.RECEIVE);
        form.setWhen("2026-01-01");
        assertThat(form.problem().orElseThrow()).contains("an answer comes after that");
        form.setWhen("the other day");
        assertThat(form.problem().orElseThrow()).startsWith("Write the day as");
        form.setWhen("2026-02-31");
        assertThat(form.problem().orElseThrow()).startsWith("Write the day as");
        form.setWhen("2026-01-04 8:30");
        assertThat(form.problem()).isEmpty();
    }

    @Test
    void anApprovalNeedsWho() {
        bench.send(1);
        AnswerForm form = (AnswerForm) form(DeskAction.APPROVE);
        assertThat(form.by()).isEqualTo("Distributor");
        form.setBy(" ");
        assertThat(form.problem()).contains("Say who approved it.");
    }

    @Test
    void approvingWhatIsStaleSaysThatItStaysStale() {
        bench.send(1);
        bench.make(2);
        assertThat(form(DeskAction.APPROVE).notice().orElseThrow())
                .contains("It stays stale here: What was sent is Final 1, not Final 2.");
    }

    @Test
    void somebodyNewJoinsThePeopleInTheSameStep() {
        OwnerForm form = (OwnerForm) form(DeskAction.OWNER);
        assertThat(form.people()).containsExactly("Post supervisor");
        form.setName("Mixer");
        assertThat(form.notice().orElseThrow()).contains("joins the people");
        bench.presenter.run(form.change());
        assertThat(bench.cell().owner()).isEqualTo("Mixer");
        assertThat(bench.session.undoLabel()).contains("Set owner");
        bench.session.undo();
        assertThat(bench.cell().owner()).isEmpty();
        assertThat(bench.production.getPeople()).hasSize(1);
    }

    @Test
    void aPersonIsCalledByTheRoleWhereThereIsNoName() {
        OwnerForm form = (OwnerForm) form(DeskAction.OWNER);
        form.setName("Post supervisor");
        bench.presenter.run(form.change());
        assertThat(bench.production.getPeople()).hasSize(1);
        assertThat(bench.cell().owner()).isEqualTo("Post supervisor");
    }

    @Test
    void aDayIsSetAndCleared() {
        DueForm form = (DueForm) form(DeskAction.DUE);
        form.setDay("next week");
        assertThat(form.problem()).isPresent();
        form.setDay("2026-01-09");
        bench.presenter.run(form.change());
        assertThat(bench.cell().due()).contains(LocalDate.parse("2026-01-09"));
        assertThat(bench.session.undoLabel()).contains("Set due day");
        form.setDay("");
        bench.presenter.run(form.change());
        assertThat(bench.cell().due()).isEmpty();
    }

    @Test
    void oneIsAddedForEachReel() {
        AddForm form = new AddForm(bench.production);
        assertThat(form.places()).containsExactly("The whole programme", "Each reel", "Reel 1", "Reel 2");
        assertThat(form.problem().orElseThrow()).startsWith("Say what it is called");
        form.setName("Stereo");
        form.choosePlace(1);
        bench.presenter.run(form.change());
        assertThat(bench.production.getDeliverables())
                .extracting(Deliverable::getName)
                .endsWith("Stereo R1", "Stereo R2");
        assertThat(bench.session.undoLabel()).contains("Add 2 deliverables");
    }
}
