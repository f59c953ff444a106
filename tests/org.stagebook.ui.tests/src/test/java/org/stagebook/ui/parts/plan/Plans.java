package org.stagebook.ui.parts.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.PhaseKind;
import org.stagebook.model.Production;
import org.stagebook.model.Rate;
import org.stagebook.model.RateUnit;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;

/** Productions with no plan, or with one that is paid in two currencies and goes over one of its budgets. */
public final class Plans {

    private Plans() {}

    /** Two reels and nothing planned. */
    public static EditingSession none() {
        return ProductionBuilder.production("The Harbour").reel(1).reel(2).session();
    }

    /** Premixes and a final mix with a mixer in GBP and a room in EUR, fixes for a new cut, and an editor by the hour. */
    public static EditingSession some() {
        EditingSession session = none();
        Production production = session.production();
        add(session, Literals.PRODUCTION__RATES, rate("Mixer", "700", "GBP", RateUnit.DAY));
        add(session, Literals.PRODUCTION__RATES, rate("Stage A", "1200", "EUR", RateUnit.DAY));
        add(session, Literals.PRODUCTION__RATES, rate("Editor", "45.50", "GBP", RateUnit.HOUR));
        add(session, Literals.PRODUCTION__BUDGETS, budget("5000", "GBP"));
        add(session, Literals.PRODUCTION__BUDGETS, budget("10000", "EUR"));
        session.run(new AddObjects(
                production.getReels().getFirst(),
                Literals.REEL__PICTURE_CUTS,
                List.of(NewObject.of(Literals.PICTURE_CUT).with(Literals.PICTURE_CUT__LABEL, "v5"))));
        session.run(new AddObjects(
                production,
                Literals.PRODUCTION__DELIVERABLES,
                List.of(NewObject.of(Literals.DELIVERABLE)
                        .with(Literals.DELIVERABLE__NAME, "Stereo Lo/Ro")
                        .with(Literals.DELIVERABLE__DUE, LocalDate.parse("2026-03-13")))));
        List<Rate> rates = production.getRates();
        add(
                session,
                Literals.PRODUCTION__PHASES,
                phase("Premixes", PhaseKind.PREMIX, "2026-02-23", "2026-02-25")
                        .withPart(Literals.STAGE_PHASE__BOOKINGS, booking(rates.get(0), "3", "3"))
                        .withPart(Literals.STAGE_PHASE__BOOKINGS, booking(rates.get(1), "3", "3.5")));
        add(
                session,
                Literals.PRODUCTION__PHASES,
                phase("Final mix", PhaseKind.FINAL, "2026-02-26", "2026-03-04")
                        .withPart(Literals.STAGE_PHASE__BOOKINGS, booking(rates.get(0), "5", "")));
        add(
                session,
                Literals.PRODUCTION__PHASES,
                phase("Reel 1 again", PhaseKind.FIXES, "2026-03-09", "2026-03-09")
                        .with(
                                Literals.STAGE_PHASE__PICTURE_CUT,
                                production
                                        .getReels()
                                        .getFirst()
                                        .getPictureCuts()
                                        .getFirst())
                        .with(Literals.STAGE_PHASE__REEL, production.getReels().getFirst())
                        .withPart(Literals.STAGE_PHASE__BOOKINGS, booking(rates.get(2), "8", "")));
        return session;
    }

    private static void add(EditingSession session, EReference feature, NewObject object) {
        session.run(new AddObjects(session.production(), feature, List.of(object)));
    }

    private static NewObject rate(String name, String amount, String currency, RateUnit unit) {
        return NewObject.of(Literals.RATE)
                .with(Literals.RATE__NAME, name)
                .with(Literals.RATE__AMOUNT, new BigDecimal(amount))
                .with(Literals.RATE__CURRENCY, currency)
                .with(Literals.RATE__UNIT, unit);
    }

    private static NewObject budget(String amount, String currency) {
        return NewObject.of(Literals.BUDGET)
                .with(Literals.BUDGET__NAME, "Sound")
                .with(Literals.BUDGET__AMOUNT, new BigDecimal(amount))
                .with(Literals.BUDGET__CURRENCY, currency);
    }

    private static NewObject phase(String name, PhaseKind kind, String from, String to) {
        return NewObject.of(Literals.STAGE_PHASE)
                .with(Literals.STAGE_PHASE__NAME, name)
                .with(Literals.STAGE_PHASE__KIND, kind)
                .with(Literals.STAGE_PHASE__START, LocalDate.parse(from))
                .with(Literals.STAGE_PHASE__END, LocalDate.parse(to));
    }

    private static NewObject booking(Rate rate, String booked, String used) {
        NewObject booking = NewObject.of(Literals.BOOKING)
                .with(Literals.BOOKING__RATE, rate)
                .with(Literals.BOOKING__BOOKED, new BigDecimal(booked));
        return used.isEmpty() ? booking : booking.with(Literals.BOOKING__USED, new BigDecimal(used));
    }
}
