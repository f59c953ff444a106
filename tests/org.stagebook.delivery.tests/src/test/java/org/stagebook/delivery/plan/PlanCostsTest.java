package org.stagebook.delivery.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Production;
import org.stagebook.model.Rate;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;

class PlanCostsTest {

    private final EditingSession session =
            ProductionBuilder.production("The Harbour").reel(1).session();
    private final Production production = session.production();

    private void add(org.eclipse.emf.ecore.EReference feature, NewObject... objects) {
        session.run(new AddObjects(production, feature, List.of(objects)));
    }

    private static NewObject rate(String amount, String currency) {
        return NewObject.of(Literals.RATE)
                .with(Literals.RATE__AMOUNT, new BigDecimal(amount))
                .with(Literals.RATE__CURRENCY, currency);
    }

    private NewObject booking(int rate, String booked, String used) {
        Rate of = production.getRates().get(rate);
        NewObject booking = NewObject.of(Literals.BOOKING)
                .with(Literals.BOOKING__RATE, of)
                .with(Literals.BOOKING__BOOKED, new BigDecimal(booked));
        return used.isEmpty() ? booking : booking.with(Literals.BOOKING__USED, new BigDecimal(used));
    }

    @Test
    void daysTimesMixerAndRoomAndHoursInTheirCurrencies() {
        add(Literals.PRODUCTION__RATES, rate("780", "GBP"), rate("1450.50", "GBP"), rate("48.25", "EUR"));
        add(
                Literals.PRODUCTION__DELIVERABLES,
                NewObject.of(Literals.DELIVERABLE).with(Literals.DELIVERABLE__NAME, "M&E"));
        add(
                Literals.PRODUCTION__BUDGETS,
                NewObject.of(Literals.BUDGET)
                        .with(Literals.BUDGET__AMOUNT, new BigDecimal("10000"))
                        .with(Literals.BUDGET__CURRENCY, "GBP"));
        add(
                Literals.PRODUCTION__PHASES,
                NewObject.of(Literals.STAGE_PHASE)
                        .withPart(Literals.STAGE_PHASE__BOOKINGS, booking(0, "3", "3.5"))
                        .withPart(Literals.STAGE_PHASE__BOOKINGS, booking(1, "3", "")),
                NewObject.of(Literals.STAGE_PHASE)
                        .with(
                                Literals.STAGE_PHASE__DELIVERABLE,
                                production.getDeliverables().getFirst())
                        .withPart(Literals.STAGE_PHASE__BOOKINGS, booking(2, "0.5", "")),
                NewObject.of(Literals.STAGE_PHASE)
                        .withPart(Literals.STAGE_PHASE__BOOKINGS, NewObject.of(Literals.BOOKING)));
        PlanCosts costs = PlanCosts.of(production);
        assertThat(costs.booked().words()).isEqualTo("24.13 EUR, 6,691.50 GBP");
        assertThat(costs.used().words()).isEqualTo("2,730.00 GBP");
        assertThat(costs.expected().words()).isEqualTo("24.13 EUR, 7,081.50 GBP");
        assertThat(costs.left().words()).isEqualTo("-24.13 EUR, 2,918.50 GBP");
        assertThat(costs.causes()).containsOnlyKeys("Redelivery: M&E");
    }

    @Test
    void withoutAPlanThereIsNothing() {
        PlanCosts costs = PlanCosts.of(production);
        assertThat(costs.expected().words()).isEqualTo("-");
        assertThat(costs.causes()).isEmpty();
    }
}
