package org.stagebook.delivery.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stagebook.model.Budget;
import org.stagebook.model.Production;

/**
 * What the whole plan costs.
 *
 * @param phases in the order of the plan
 * @param budget what may be spent
 */
public record PlanCosts(List<PhaseCost> phases, Costs budget) {

    /** Copies the list. */
    public PlanCosts {
        phases = List.copyOf(phases);
    }

    /** Of a production. */
    public static PlanCosts of(Production production) {
        Costs budget = Costs.NONE;
        for (Budget each : production.getBudgets()) {
            if (each.getAmount() != null) {
                budget = budget.plus(new Money(each.getAmount(), Objects.requireNonNullElse(each.getCurrency(), "")));
            }
        }
        return new PlanCosts(production.getPhases().stream().map(PhaseCost::of).toList(), budget);
    }

    /** All that is booked. */
    public Costs booked() {
        return phases.stream().map(PhaseCost::booked).reduce(Costs.NONE, Costs::plus);
    }

    /** All that was used. */
    public Costs used() {
        return phases.stream().map(PhaseCost::used).reduce(Costs.NONE, Costs::plus);
    }

    /** What it will come to: what was used, and what is booked where nothing was recorded yet. */
    public Costs expected() {
        return phases.stream().map(PhaseCost::expected).reduce(Costs.NONE, Costs::plus);
    }

    /** What is left of the budget once all that is expected is paid. */
    public Costs left() {
        return budget.minus(expected());
    }

    /** What each picture change, reopened sign-off and redelivery costs. */
    public Map<String, Costs> causes() {
        Map<String, Costs> causes = new LinkedHashMap<>();
        for (PhaseCost phase : phases) {
            phase.cause().ifPresent(cause -> causes.merge(cause, phase.expected(), Costs::plus));
        }
        return causes;
    }
}
