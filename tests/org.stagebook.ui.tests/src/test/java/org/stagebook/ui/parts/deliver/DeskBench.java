package org.stagebook.ui.parts.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.AnswerShipment;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.RecordQc;
import org.stagebook.edit.change.SendDeliverable;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.ShipmentAnswer;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.QcVerdict;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.testkit.StandingClock;
import org.stagebook.ui.parts.deliver.presenter.Beside;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeskForms;
import org.stagebook.ui.parts.handoff.presenter.Signature;

/** A film in two reels on the day of delivery, with two mix versions, and hands that record what happens. */
public final class DeskBench {

    public static final Instant SENT = Instant.parse("2026-01-03T10:00:00Z");
    public static final Instant ANSWERED = SENT.plusSeconds(86_400);

    public final EditingSession session = ProductionBuilder.production("The Harbour")
            .clock(new StandingClock())
            .person("Post supervisor")
            .reel(1)
            .reel(2)
            .session();
    public final Production production = session.production();
    public final Beside beside = new Beside(folders -> {});
    public final DeliverPresenter presenter;
    private int meant;

    public DeskBench() {
        add(
                Literals.PRODUCTION__MIX_VERSIONS,
                NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, "Final 1"),
                NewObject.of(Literals.MIX_VERSION).with(Literals.MIX_VERSION__LABEL, "Final 2"));
        add(
                Literals.PRODUCTION__DELIVERABLES,
                deliverable("5.1 printmaster R1")
                        .with(Literals.DELIVERABLE__REEL, production.getReels().getFirst()),
                deliverable("5.1 printmaster R2")
                        .with(Literals.DELIVERABLE__REEL, production.getReels().getLast()),
                deliverable("M&E").with(Literals.DELIVERABLE__DUE, LocalDate.parse("2026-01-02")));
        presenter = new DeliverPresenter(session, beside);
    }

    public static NewObject deliverable(String name) {
        return NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, name);
    }

    public void add(EReference feature, NewObject... objects) {
        session.run(new AddObjects(production, feature, List.of(objects)));
    }

    public DeskForms forms() {
        return new DeskForms(presenter, () -> new Signature("", "Post supervisor", (role, by) -> {}));
    }

    public Deliverable item(int index) {
        return production.getDeliverables().get(index);
    }

    /** The one that things happen to. */
    public Deliverable first() {
        return item(meant);
    }

    public MixVersion version(int number) {
        return production.getMixVersions().get(number - 1);
    }

    /** A deliverable in each state beyond planned, after those there are. */
    public void addOneOfEachState() {
        for (DeskState state : DeskState.values()) {
            if (state != DeskState.PLANNED) {
                add(Literals.PRODUCTION__DELIVERABLES, deliverable("Stereo, " + state.label()));
                meant = production.getDeliverables().size() - 1;
                bring(state);
            }
        }
        meant = 0;
    }

    private void bring(DeskState state) {
        make(1);
        switch (state) {
            case PLANNED, MADE -> {}
            case CHECKED -> check(1, QcVerdict.PASSED);
            case FAILED -> check(1, QcVerdict.FAILED);
            case NEEDS_HUMAN -> check(1, QcVerdict.NEEDS_HUMAN);
            case SENT -> send(1);
            case RECEIVED -> {
                send(1);
                answer(new ShipmentAnswer.Received(ANSWERED, "Distributor"));
            }
            case APPROVED -> {
                send(1);
                approve();
            }
            case REJECTED -> {
                send(1);
                reject();
            }
            case STALE -> {
                send(1);
                approve();
                make(2);
            }
        }
    }

    public void make(int version) {
        session.run(SetFeature.of(first(), Literals.DELIVERABLE__MIX_VERSION, version(version)));
    }

    public void send(int version) {
        session.run(new SendDeliverable(
                first(),
                Optional.of(version(version)),
                new SendDeliverable.Sending(SENT, "Post supervisor", "Distributor", "upload"),
                List.of()));
    }

    public void answer(ShipmentAnswer answer) {
        session.run(new AnswerShipment(first().getShipments().getLast(), answer));
    }

    public void approve() {
        answer(new ShipmentAnswer.Approved(ANSWERED, "Distributor"));
    }

    public void reject() {
        answer(new ShipmentAnswer.Rejected(ANSWERED, "Distributor", "Clicks in reel 1.", "7.2"));
    }

    public void check(int version, QcVerdict... verdicts) {
        List<RecordQc.Finding> findings = Arrays.stream(verdicts)
                .map(verdict -> new RecordQc.Finding("ebu-r128", "truePeak", verdict, "Louder than allowed.", "4.2", "-0.40 dBTP"))
                .toList();
        session.run(new RecordQc(
                first(), new RecordQc.Run(SENT, Optional.of(version(version)), "a.wav", ""), findings));
    }

    /** Where the first deliverable stands now; it is the one that is meant. */
    public DeskCell cell() {
        presenter.refresh();
        presenter.select(Optional.of(first()));
        return presenter.selected().orElseThrow();
    }
}
