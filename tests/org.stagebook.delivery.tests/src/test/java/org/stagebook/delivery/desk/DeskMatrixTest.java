package org.stagebook.delivery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.AnswerShipment;
import org.stagebook.edit.change.DecideQc;
import org.stagebook.edit.change.MakeFromVersion;
import org.stagebook.edit.change.MakeStale;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordQc;
import org.stagebook.edit.change.SendDeliverable;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.ShipmentAnswer;
import org.stagebook.edit.change.WithdrawFormats;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;

class DeskMatrixTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Instant FIRST = Instant.parse("2026-02-20T10:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(3600);

    private EditingSession session =
            ProductionBuilder.production("The Harbour").reel(1).reel(2).session();
    private Production production = session.production();

    @BeforeEach
    void begin() {
        add(
                Literals.PRODUCTION__MIX_VERSIONS,
                NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, "Final 1"),
                NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, "Final 2"));
        add(
                Literals.PRODUCTION__DELIVERABLES,
                deliverable("5.1 printmaster R1")
                        .with(Literals.DELIVERABLE__REEL, production.getReels().getFirst())
                        .with(Literals.DELIVERABLE__DUE, TODAY),
                deliverable("5.1 printmaster R2")
                        .with(Literals.DELIVERABLE__REEL, production.getReels().getLast()),
                deliverable("M&E"));
    }

    private static NewObject deliverable(String name) {
        return NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, name);
    }

    private void add(org.eclipse.emf.ecore.EReference feature, NewObject... objects) {
        session.run(new AddObjects(production, feature, List.of(objects)));
    }

    private Deliverable first() {
        return production.getDeliverables().getFirst();
    }

    private MixVersion version(int number) {
        return production.getMixVersions().get(number - 1);
    }

    private DeskCell cell() {
        return DeskMatrix.of(List.of(production), TODAY)
                .cells()
                .filter(each -> each.deliverable().equals(first()))
                .findFirst()
                .orElseThrow();
    }

    private void send(int number, Instant at, String... hashes) {
        session.run(new SendDeliverable(
                first(),
                Optional.of(version(number)),
                new SendDeliverable.Sending(at, "", "Distributor", ""),
                Arrays.stream(hashes)
                        .map(hash -> new SendDeliverable.SentFile("a.wav", hash))
                        .toList()));
    }

    private void answer(ShipmentAnswer answer) {
        session.run(new AnswerShipment(first().getShipments().getLast(), answer));
    }

    private void check(int number, Instant at, QcVerdict... verdicts) {
        check("ebu-r128", new RecordQc.Run(at, Optional.of(version(number)), "a.wav", ""), verdicts);
    }

    private void check(String specification, RecordQc.Run run, QcVerdict... verdicts) {
        List<RecordQc.Finding> findings = Arrays.stream(verdicts)
                .map(verdict -> new RecordQc.Finding(specification, "truePeak", verdict, "", "4.2", "-0.40 dBTP"))
                .toList();
        session.run(new RecordQc(first(), run, findings));
    }

    private RecordQc.Run of(String hash, Instant at) {
        return new RecordQc.Run(at, Optional.of(version(1)), "a.wav", hash);
    }

    @Test
    void rowsAreKindsAndColumnsReels() {
        DeskMatrix matrix = DeskMatrix.of(List.of(production), TODAY);
        assertThat(matrix.columns()).extracting(DeskColumn::title).containsExactly("Whole programme", "R1", "R2");
        assertThat(matrix.rows()).extracting(DeskRow::name).containsExactly("5.1 printmaster", "M&E");
        assertThat(matrix.rows().getFirst().cells())
                .extracting(Optional::isPresent)
                .containsExactly(false, true, true);
    }

    @Test
    void episodesStandBesideEachOther() {
        EditingSession second =
                ProductionBuilder.production("The Harbour 2").reel(1).session();
        second.run(new AddObjects(
                second.production(),
                Literals.PRODUCTION__DELIVERABLES,
                List.of(deliverable("M&E"), deliverable("M&E"))));
        DeskMatrix matrix = DeskMatrix.of(List.of(production, second.production()), TODAY);
        assertThat(matrix.columns())
                .extracting(DeskColumn::title)
                .containsExactly("The Harbour", "The Harbour R1", "The Harbour R2", "The Harbour 2");
        assertThat(matrix.rows()).extracting(DeskRow::name).containsExactly("5.1 printmaster", "M&E", "M&E");
        assertThat(matrix.cells()).hasSize(5);
    }

    @Test
    void goesFromPlannedToApproved() {
        assertThat(cell().state()).isEqualTo(DeskState.PLANNED);
        session.run(new SetFeature(List.of(first()), Literals.DELIVERABLE__MIX_VERSION, Optional.of(version(1))));
        assertThat(cell().state()).isEqualTo(DeskState.MADE);
        check(1, FIRST, QcVerdict.PASSED, QcVerdict.WARNING);
        assertThat(cell().state()).isEqualTo(DeskState.CHECKED);
        send(1, FIRST);
        assertThat(cell().state()).isEqualTo(DeskState.SENT);
        answer(new ShipmentAnswer.Received(LATER, ""));
        assertThat(cell().state()).isEqualTo(DeskState.RECEIVED);
        answer(new ShipmentAnswer.Approved(LATER, "Distributor"));
        assertThat(cell().state()).isEqualTo(DeskState.APPROVED);
        assertThat(cell().approvals()).containsExactly("Delivery: Distributor, of Final 1");
        assertThat(cell().blocksDelivery()).isFalse();
    }

    @Test
    void whatIsSentBackIsNotApprovedUntilItIsSentAgain() {
        send(1, FIRST);
        answer(new ShipmentAnswer.Approved(FIRST, ""));
        answer(new ShipmentAnswer.Rejected(LATER, "Distributor", "Clicks.", "7"));
        assertThat(cell().state()).isEqualTo(DeskState.REJECTED);
        assertThat(cell().approvals()).noneMatch(sentence -> !sentence.endsWith("no longer counts"));
        assertThat(cell().blockers()).containsExactly("Sent back: Clicks. (7)");
        send(2, LATER);
        assertThat(cell().state()).isEqualTo(DeskState.SENT);
        assertThat(cell().redeliveries()).isEqualTo(1);
    }

    @Test
    void whatFailsOrCannotBeDecidedIsNotApproved() {
        send(1, FIRST);
        answer(new ShipmentAnswer.Approved(FIRST, ""));
        check(1, FIRST, QcVerdict.PASSED, QcVerdict.NEEDS_HUMAN);
        assertThat(cell().state()).isEqualTo(DeskState.NEEDS_HUMAN);
        check(1, LATER, QcVerdict.PASSED, QcVerdict.FAILED, QcVerdict.NEEDS_HUMAN);
        assertThat(cell().state()).isEqualTo(DeskState.FAILED);
        assertThat(cell().blockers().getFirst()).startsWith("Fails: truePeak -0.40 dBTP (4.2)");
        check(1, LATER.plusSeconds(1), QcVerdict.PASSED);
        assertThat(cell().state()).isEqualTo(DeskState.APPROVED);
    }

    @Test
    void aCheckByOneSpecificationTakesBackNothingAnotherFound() {
        check("ebu-r128", of("xxh64:1", FIRST), QcVerdict.PASSED, QcVerdict.FAILED);
        send(1, FIRST);
        answer(new ShipmentAnswer.Approved(LATER, ""));
        check("netflix-5.1", of("xxh64:1", LATER), QcVerdict.PASSED);
        assertThat(cell().state()).isEqualTo(DeskState.FAILED);
        assertThat(cell().qc().orElseThrow().specifications()).isEqualTo("netflix-5.1, ebu-r128");
        check("ebu-r128", of("xxh64:1", LATER), QcVerdict.PASSED);
        assertThat(cell().state()).isEqualTo(DeskState.APPROVED);
    }

    @Test
    void aRunOfAnOlderFormatIsOvertakenOnceAllItNamesWasCheckedAgain() {
        check("ebu-r128, stagebook-qc", of("", FIRST), QcVerdict.FAILED);
        check("ebu-r128", of("", LATER), QcVerdict.PASSED);
        assertThat(cell().state()).isEqualTo(DeskState.FAILED);
        check("stagebook-qc", of("", LATER), QcVerdict.PASSED);
        assertThat(cell().state()).isEqualTo(DeskState.CHECKED);
    }

    @Test
    void aMendedFileIsHeldAgainstAllOfThemAgain() {
        check("ebu-r128", of("xxh64:1", FIRST), QcVerdict.PASSED);
        check("netflix-5.1", of("xxh64:2", LATER), QcVerdict.PASSED);
        assertThat(cell().state()).isEqualTo(DeskState.STALE);
        assertThat(cell().blockers())
                .containsExactly("QC by ebu-r128 was of another file than QC by netflix-5.1, which is later.");
        check("ebu-r128", of("xxh64:2", LATER), QcVerdict.PASSED);
        assertThat(cell().state()).isEqualTo(DeskState.CHECKED);
    }

    @Test
    void whatWasSentIsWhatWasChecked() {
        check("ebu-r128", of("xxh64:1", FIRST), QcVerdict.PASSED);
        send(1, LATER, "xxh64:1", "xxh64:9");
        assertThat(cell().state()).isEqualTo(DeskState.SENT);
        send(1, LATER, "xxh64:2");
        assertThat(cell().blockers()).containsExactly("What was sent is not the file that was checked.");
        send(1, LATER, "sha256:2");
        assertThat(cell().state()).as("hashes that cannot be compared").isEqualTo(DeskState.SENT);
    }

    @Test
    void aPersonDecidesWhatNoCheckCould() {
        check(1, FIRST, QcVerdict.PASSED, QcVerdict.NEEDS_HUMAN);
        DecideQc.Decision heard = new DecideQc.Decision(true, "Re-recording mixer", LATER, "");
        session.run(new DecideQc(cell().qc().orElseThrow().undecided(), heard));
        assertThat(cell().state()).isEqualTo(DeskState.CHECKED);
        assertThat(cell().qc().orElseThrow().results())
                .extracting(QcResult::getFinding)
                .containsExactlyInAnyOrder(null, "Accepted by Re-recording mixer on 2026-02-20.");
        check(1, LATER, QcVerdict.NEEDS_HUMAN);
        DecideQc.Decision refused = new DecideQc.Decision(false, "Re-recording mixer", LATER, "Hum.");
        session.run(new DecideQc(cell().qc().orElseThrow().undecided(), refused));
        assertThat(cell().state()).isEqualTo(DeskState.FAILED);
    }

    @Test
    void whatWasSentBackCannotBeApprovedAndItsApprovalStaysOnRecord() {
        send(1, FIRST);
        answer(new ShipmentAnswer.Approved(FIRST, "Distributor"));
        answer(new ShipmentAnswer.Rejected(LATER, "Distributor", "Clicks.", ""));
        assertThat(DeliveryStep.APPROVE.whyNot(cell(), production))
                .hasValue(
                        "It was sent back on 2026-02-20. Redeliver it first, or undo the rejection if it was a mistake.");
        assertThat(cell().approvals()).containsExactly("Delivery: Distributor, of Final 1, no longer counts");
        send(1, LATER);
        assertThat(DeliveryStep.APPROVE.whyNot(cell(), production)).isEmpty();
        check(1, LATER, QcVerdict.FAILED);
        assertThat(DeliveryStep.APPROVE.whyNot(cell(), production)).isPresent();
    }

    @Test
    void anApprovalOfAnotherVersionDoesNotCount() {
        send(1, FIRST);
        answer(new ShipmentAnswer.Approved(FIRST, ""));
        session.run(new SetFeature(List.of(first()), Literals.DELIVERABLE__MIX_VERSION, Optional.of(version(2))));
        assertThat(cell().state()).isEqualTo(DeskState.STALE);
        assertThat(cell().blockers()).containsExactly("What was sent is Final 1, not Final 2.");
    }

    @Test
    void aCheckOfAnotherVersionDoesNotCount() {
        check(1, FIRST, QcVerdict.PASSED);
        send(2, LATER);
        assertThat(cell().state()).isEqualTo(DeskState.STALE);
        assertThat(cell().blockers()).containsExactly("QC was of Final 1, not of Final 2.");
    }

    @Test
    void whatChangedSinceTheCheckIsTold() {
        check(1, FIRST, QcVerdict.PASSED, QcVerdict.PASSED);
        session.run(new MakeStale(production.getQcResults().stream()
                .map(result -> new MakeStale.Reason(result, "Picture cut 6 after 5."))
                .toList()));
        assertThat(cell().state()).isEqualTo(DeskState.STALE);
        assertThat(cell().blockers()).containsExactly("Picture cut 6 after 5.");
    }

    @Test
    void anotherVersionAnswersWhatMadeTheLastOneStale() {
        session.run(new MakeFromVersion(first(), version(1)));
        session.run(new MakeStale(List.of(new MakeStale.Reason(first(), "Picture cut 6 after 5."))));
        assertThat(cell().state()).isEqualTo(DeskState.STALE);
        session.run(new MakeFromVersion(first(), version(1)));
        assertThat(cell().state()).isEqualTo(DeskState.STALE);
        session.run(new MakeFromVersion(first(), version(2)));
        assertThat(cell().state()).isEqualTo(DeskState.MADE);
        session.run(new MakeStale(List.of(
                new MakeStale.Reason(first(), WithdrawFormats.REASON),
                new MakeStale.Reason(first(), "Picture cut 7 after 6."))));
        session.run(new MakeFromVersion(first(), version(1)));
        assertThat(cell().blockers()).containsExactly(WithdrawFormats.REASON);
    }

    @Test
    void whatSomethingMadeStaleIsNotApproved() {
        send(1, FIRST);
        answer(new ShipmentAnswer.Approved(FIRST, ""));
        session.run(new SetFeature(
                List.of(first()), Literals.JUDGEMENT__STALE_REASON, Optional.of("Reel 1 was cut again.")));
        assertThat(cell().state()).isEqualTo(DeskState.STALE);
        assertThat(DeskMatrix.of(List.of(production), TODAY).blocking().rows()).hasSize(2);
    }

    @Test
    void onlyWhatIsStillHereIsOverdue() {
        DeskCell tomorrow = DeskMatrix.of(List.of(production), TODAY.plusDays(1))
                .cells()
                .filter(each -> each.due().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(cell().isOverdue()).isFalse();
        assertThat(tomorrow.isOverdue()).isTrue();
        assertThat(tomorrow.blockers()).containsExactly("Not made yet.", "Was due on 2026-03-02.");
    }

    @Test
    void whatWasSentBackAndIsOvertakenSaysBoth() {
        send(1, FIRST);
        answer(new ShipmentAnswer.Rejected(LATER, "Distributor", "Hum", "3.1"));
        session.run(new SetFeature(
                List.of(first()), Literals.JUDGEMENT__STALE_REASON, Optional.of("Picture cut 6 after cut 5.")));
        assertThat(cell().state()).isEqualTo(DeskState.REJECTED);
        assertThat(cell().blockers()).containsExactly("Sent back: Hum (3.1)", "Picture cut 6 after cut 5.");
    }
}
