package org.stagebook.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.AnswerShipment;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SendDeliverable;
import org.stagebook.edit.change.SendDeliverable.Sending;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.ShipmentAnswer;
import org.stagebook.model.Deliverable;
import org.stagebook.model.PhaseKind;
import org.stagebook.model.Rate;
import org.stagebook.model.RateUnit;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * The week after the first final: what was sent, what came back, and what the stage has cost so far. A stereo fold-down was sent back;
 * the festival's temp was taken.
 */
final class DemoDelivery {
    private static final String POUNDS = "GBP";
    private static final String DISTRIBUTOR = "Distributor";
    private static final String POST = DemoPeople.POST_SUPERVISOR;

    private final EditingSession session;
    private final DemoModel model;

    DemoDelivery(EditingSession session) {
        this.session = session;
        this.model = new DemoModel(session.production());
    }

    void deliver() {
        sendTemp();
        sendFoldDown();
        plan();
    }

    private void sendTemp() {
        Deliverable temp = model.deliverable("Festival temp");
        session.run(new SendDeliverable(
                temp,
                Optional.of(model.mixVersion(DemoVersions.TEMP)),
                new Sending(at("2026-02-16T15:00:00Z"), POST, "Festival", "upload"),
                List.of()));
        session.run(new AnswerShipment(
                temp.getShipments().getLast(), new ShipmentAnswer.Received(at("2026-02-16T18:20:00Z"), "Festival")));
        session.run(new AnswerShipment(
                temp.getShipments().getLast(), new ShipmentAnswer.Approved(at("2026-02-18T09:00:00Z"), "Festival")));
    }

    private void sendFoldDown() {
        Deliverable stereo = model.deliverable("Stereo Lo/Ro");
        session.run(new SendDeliverable(
                stereo,
                Optional.of(model.mixVersion(DemoVersions.FINAL)),
                new Sending(at("2026-03-02T17:00:00Z"), POST, DISTRIBUTOR, "upload"),
                List.of()));
        session.run(new AnswerShipment(
                stereo.getShipments().getLast(), new ShipmentAnswer.Received(at("2026-03-03T08:10:00Z"), DISTRIBUTOR)));
        session.run(new AnswerShipment(
                stereo.getShipments().getLast(),
                new ShipmentAnswer.Rejected(
                        at("2026-03-05T11:30:00Z"), DISTRIBUTOR, "44.1 kHz; 48 kHz is asked for.", "Format")));
        session.run(new SetFeature(
                List.of(stereo), Literals.DELIVERABLE__OWNER, Optional.of(model.person(DemoPeople.MIXER))));
    }

    private void plan() {
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__RATES,
                List.of(
                        rate("Re-recording mixer", RateUnit.DAY, "780"),
                        rate("Stage A", RateUnit.DAY, "1450"),
                        rate("Sound editing", RateUnit.HOUR, "48.50"))));
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__BUDGETS,
                List.of(NewObject.of(Literals.BUDGET)
                        .with(Literals.BUDGET__NAME, "Sound post-production")
                        .with(Literals.BUDGET__AMOUNT, new BigDecimal("42000"))
                        .with(Literals.BUDGET__CURRENCY, POUNDS))));
        session.run(new AddObjects(
                model.production(),
                Literals.PRODUCTION__PHASES,
                List.of(
                        editing(),
                        days("Premixes", PhaseKind.PREMIX, "2026-02-23", "2026-02-25", "3", "3"),
                        days("Final mix", PhaseKind.FINAL, "2026-02-26", "2026-03-04", "5", "5.5"),
                        days("Playback", PhaseKind.PLAYBACK, "2026-03-06", "2026-03-06", "1", ""),
                        days("Reel 1 to the new cut", PhaseKind.FIXES, "2026-03-09", "2026-03-09", "1", "")
                                .with(
                                        Literals.STAGE_PHASE__PICTURE_CUT,
                                        model.reel(1).getPictureCuts().getLast()),
                        days("Fold-down again", PhaseKind.DELIVERABLES, "2026-03-10", "2026-03-10", "0.5", "")
                                .with(Literals.STAGE_PHASE__DELIVERABLE, model.deliverable("Stereo Lo/Ro")),
                        days("Music and effects", PhaseKind.MUSIC_AND_EFFECTS, "2026-03-10", "2026-03-11", "2", ""))));
    }

    private NewObject editing() {
        return phase("Sound editing", PhaseKind.EDITORIAL, "2026-01-12", "2026-02-20")
                .withPart(Literals.STAGE_PHASE__BOOKINGS, booking("Sound editing", "240", "252"));
    }

    private NewObject days(String name, PhaseKind kind, String from, String to, String booked, String used) {
        return phase(name, kind, from, to)
                .withPart(Literals.STAGE_PHASE__BOOKINGS, booking("Re-recording mixer", booked, used))
                .withPart(Literals.STAGE_PHASE__BOOKINGS, booking("Stage A", booked, used));
    }

    private static NewObject phase(String name, PhaseKind kind, String from, String to) {
        return NewObject.of(Literals.STAGE_PHASE)
                .with(Literals.STAGE_PHASE__NAME, name)
                .with(Literals.STAGE_PHASE__KIND, kind)
                .with(Literals.STAGE_PHASE__START, LocalDate.parse(from))
                .with(Literals.STAGE_PHASE__END, LocalDate.parse(to));
    }

    private NewObject booking(String rate, String booked, String used) {
        NewObject booking = NewObject.of(Literals.BOOKING)
                .with(Literals.BOOKING__RATE, named(rate))
                .with(Literals.BOOKING__BOOKED, new BigDecimal(booked));
        return used.isEmpty() ? booking : booking.with(Literals.BOOKING__USED, new BigDecimal(used));
    }

    private Rate named(String name) {
        return model.production().getRates().stream()
                .filter(rate -> name.equals(rate.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static NewObject rate(String name, RateUnit unit, String amount) {
        return NewObject.of(Literals.RATE)
                .with(Literals.RATE__NAME, name)
                .with(Literals.RATE__UNIT, unit)
                .with(Literals.RATE__AMOUNT, new BigDecimal(amount))
                .with(Literals.RATE__CURRENCY, POUNDS);
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
