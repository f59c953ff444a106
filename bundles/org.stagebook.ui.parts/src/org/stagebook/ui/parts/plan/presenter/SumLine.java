package org.stagebook.ui.parts.plan.presenter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stagebook.delivery.plan.Costs;
import org.stagebook.delivery.plan.PlanCosts;

/**
 * What the plan comes to in one currency; currencies are never added up.
 *
 * @param currency its ISO 4217 code; empty where nobody said
 * @param budget what may be spent; nothing where no budget is in this currency
 * @param booked what is booked
 * @param used what was used
 * @param expected what was used, and what is booked where nothing was recorded yet
 */
public record SumLine(
        String currency, Optional<BigDecimal> budget, BigDecimal booked, BigDecimal used, BigDecimal expected) {

    /** One for each currency of the plan, in the order of their codes. */
    static List<SumLine> of(PlanCosts costs) {
        Costs booked = costs.booked();
        Costs expected = costs.expected();
        TreeSet<String> currencies = new TreeSet<>(costs.budget().byCurrency().keySet());
        currencies.addAll(booked.byCurrency().keySet());
        currencies.addAll(expected.byCurrency().keySet());
        return currencies.stream()
                .map(currency -> new SumLine(
                        currency,
                        Optional.ofNullable(costs.budget().byCurrency().get(currency)),
                        in(booked, currency),
                        in(costs.used(), currency),
                        in(expected, currency)))
                .toList();
    }

    /** What of the budget is left once all that is expected is paid; nothing without a budget. */
    public Optional<BigDecimal> left() {
        return budget.map(may -> may.subtract(expected));
    }

    /** Whether more is expected than the budget allows. */
    public boolean isOver() {
        return left().filter(rest -> rest.signum() < 0).isPresent();
    }

    /** What is left in words, so that nobody has to see a colour or a sign. */
    public String leftWords() {
        return left().map(rest ->
                        rest.signum() < 0 ? "over by " + Amounts.money(rest.negate()) : Amounts.money(rest) + " left")
                .orElse("no budget");
    }

    private static BigDecimal in(Costs costs, String currency) {
        return costs.byCurrency().getOrDefault(currency, BigDecimal.ZERO);
    }
}
