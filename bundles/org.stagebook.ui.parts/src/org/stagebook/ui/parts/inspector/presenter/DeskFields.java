package org.stagebook.ui.parts.inspector.presenter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.delivery.plan.Costs;
import org.stagebook.delivery.plan.Money;
import org.stagebook.delivery.plan.PhaseCost;
import org.stagebook.delivery.plan.PlanCosts;
import org.stagebook.model.Booking;
import org.stagebook.model.Budget;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.model.Rate;
import org.stagebook.model.RateUnit;
import org.stagebook.model.Shipment;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.plan.presenter.PhaseWords;

/** What deliverables and phases say through their parts: every time one was sent, what one costs. */
final class DeskFields {

    private DeskFields() {}

    /** The fields that no single feature of the object holds. */
    static List<InspectedField> of(EObject object) {
        return switch (object) {
            case Deliverable deliverable -> sent(deliverable);
            case StagePhase phase -> phase(phase);
            case Booking booking
            when booking.eContainer() instanceof StagePhase phase -> List.of(words("For", PhaseWords.name(phase)));
            default -> List.of();
        };
    }

    /** An amount with what it is an amount of. */
    static String amount(BigDecimal amount, EObject object) {
        return switch (object) {
            case Rate rate -> new Money(amount, ModelText.of(rate.getCurrency())).words() + per(rate.getUnit());
            case Budget budget -> new Money(amount, ModelText.of(budget.getCurrency())).words();
            case Booking booking -> PhaseWords.count(amount, booking.getRate());
            default -> amount.toPlainString();
        };
    }

    private static String per(RateUnit unit) {
        return switch (unit) {
            case DAY -> " a day";
            case HOUR -> " an hour";
            case FLAT -> " for all of it";
        };
    }

    private static List<InspectedField> sent(Deliverable deliverable) {
        boolean counts =
                DeskState.of(deliverable).filter(DeskState.APPROVED::equals).isPresent();
        List<InspectedField> fields = new ArrayList<>();
        for (Shipment shipment : deliverable.getShipments()) {
            fields.add(words(fields.isEmpty() ? "Sent" : "Sent again", course(shipment, counts)));
        }
        return fields;
    }

    /** An approval is told by its name alone, so that what was overtaken since never reads as if it still held. */
    private static String course(Shipment shipment, boolean counts) {
        List<String> steps = new ArrayList<>();
        steps.add(ModelText.joined(ModelText.of(shipment.getSentAt()), to(shipment.getSentTo())));
        step("received", shipment.getReceivedAt(), shipment.getReceivedBy()).ifPresent(steps::add);
        step(
                        counts ? "approval" : "approval that no longer counts,",
                        shipment.getApprovedAt(),
                        shipment.getApprovedBy())
                .ifPresent(steps::add);
        step("rejected", shipment.getRejectedAt(), shipment.getRejectedBy()).ifPresent(steps::add);
        if (shipment.getRejectedAt() != null) {
            steps.add(ModelText.joined(ModelText.of(shipment.getReason()), ModelText.of(shipment.getClause())));
        }
        return String.join("\n", steps.stream().filter(step -> !step.isBlank()).toList());
    }

    private static String to(String whom) {
        return whom == null ? "" : "to " + whom;
    }

    private static Optional<String> step(String what, Instant at, String by) {
        return at == null
                ? Optional.empty()
                : Optional.of(what + " " + ModelText.joined(ModelText.of(at), ModelText.of(by)));
    }

    private static List<InspectedField> phase(StagePhase phase) {
        List<InspectedField> fields = new ArrayList<>();
        fields.add(words("Booked", PhaseWords.bookings(phase)));
        if (phase.eContainer() instanceof Production production) {
            PlanCosts.of(production).phases().stream()
                    .filter(cost -> cost.phase().equals(phase))
                    .forEach(cost -> fields.addAll(costs(cost)));
        }
        return fields;
    }

    private static List<InspectedField> costs(PhaseCost cost) {
        return List.of(
                money("Cost as booked", cost.booked()),
                money("Cost as used", cost.used()),
                money("Expected cost", cost.expected()));
    }

    private static InspectedField money(String name, Costs costs) {
        return new InspectedField(name, costs.byCurrency().isEmpty() ? "" : costs.words(), true);
    }

    private static InspectedField words(String name, String value) {
        return new InspectedField(name, value, false);
    }
}
