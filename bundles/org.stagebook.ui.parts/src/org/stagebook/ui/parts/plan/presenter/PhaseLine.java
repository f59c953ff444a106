package org.stagebook.ui.parts.plan.presenter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stagebook.delivery.plan.Costs;
import org.stagebook.delivery.plan.PhaseCost;
import org.stagebook.model.StagePhase;

/**
 * A row of the table of phases: a phase, and what it costs in one currency. A phase that is paid in several has a row for each, so that
 * only figures that can be compared stand in one.
 *
 * @param cost the phase and all it costs
 * @param currency of this row; empty where nobody said
 * @param isFirst whether it is the phase's first row, which also says what the phase is
 */
public record PhaseLine(PhaseCost cost, String currency, boolean isFirst) {

    /** The rows of a phase, at least one. */
    static List<PhaseLine> of(PhaseCost cost) {
        TreeSet<String> currencies = new TreeSet<>();
        currencies.addAll(cost.booked().byCurrency().keySet());
        currencies.addAll(cost.expected().byCurrency().keySet());
        if (currencies.isEmpty()) {
            currencies.add("");
        }
        return currencies.stream()
                .map(currency -> new PhaseLine(cost, currency, currency.equals(currencies.getFirst())))
                .toList();
    }

    /** The phase. */
    public StagePhase phase() {
        return cost.phase();
    }

    Optional<BigDecimal> booked() {
        return in(cost.booked());
    }

    Optional<BigDecimal> used() {
        return in(cost.used());
    }

    Optional<BigDecimal> expected() {
        return in(cost.expected());
    }

    private Optional<BigDecimal> in(Costs costs) {
        return Optional.ofNullable(costs.byCurrency().get(currency));
    }
}
