package org.stagebook.archive.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stagebook.archive.list.ListTable.Rows;
import org.stagebook.delivery.plan.Costs;
import org.stagebook.delivery.plan.PhaseCost;
import org.stagebook.delivery.plan.PlanCosts;
import org.stagebook.model.Booking;
import org.stagebook.model.Production;
import org.stagebook.model.Rate;
import org.stagebook.model.StagePhase;

/** The stage plan and what it cost; amounts of different currencies stand in rows of their own and are never added. */
public record PlanLists(Production production, PlanCosts costs) {
    private static final String FOLDER = "delivery/";
    private static final int PLACES = 2;

    /** Of a production. */
    public static PlanLists of(Production production) {
        return new PlanLists(production, PlanCosts.of(production));
    }

    /** All tables, also empty ones. */
    public List<ListTable> tables() {
        return List.of(plan(), bookings(), rates(), totals());
    }

    private ListTable plan() {
        Rows rows = new Rows(
                "Phase",
                "Kind",
                "Reel",
                "From",
                "To",
                "Because of",
                "Currency",
                "Booked",
                "Used",
                "Expected",
                "Remark");
        for (PhaseCost cost : costs.phases()) {
            List<String> currencies = currencies(List.of(cost.booked(), cost.used(), cost.expected()));
            if (currencies.isEmpty()) {
                add(rows, cost, "");
            }
            currencies.forEach(currency -> add(rows, cost, currency));
        }
        return rows.table(
                FOLDER + "plan.csv", "Stage plan", "Phases of the work with what was booked, used and expected.");
    }

    private static void add(Rows rows, PhaseCost cost, String currency) {
        StagePhase phase = cost.phase();
        rows.add(
                phase.getName(),
                phase.getKind(),
                phase.getReel(),
                phase.getStart(),
                phase.getEnd(),
                cost.cause(),
                currency,
                amount(cost.booked(), currency),
                amount(cost.used(), currency),
                amount(cost.expected(), currency),
                phase.getRemark());
    }

    private ListTable bookings() {
        Rows rows = new Rows(
                "Phase", "Rate", "Unit", "Amount of a unit", "Currency", "Units booked", "Units used", "Remark");
        for (StagePhase phase : production.getPhases()) {
            for (Booking booking : phase.getBookings()) {
                Rate rate = booking.getRate();
                rows.add(
                        phase.getName(),
                        rate == null ? "" : rate.getName(),
                        rate == null ? "" : rate.getUnit(),
                        rate == null ? "" : rate.getAmount(),
                        rate == null ? "" : rate.getCurrency(),
                        booking.getBooked(),
                        booking.getUsed(),
                        booking.getRemark());
            }
        }
        return rows.table(FOLDER + "bookings.csv", "Bookings", "What was booked in each phase, at which rate.");
    }

    private ListTable rates() {
        Rows rows = new Rows("Rate", "Unit", "Amount", "Currency", "Facility");
        production
                .getRates()
                .forEach(rate -> rows.add(
                        rate.getName(),
                        rate.getUnit(),
                        rate.getAmount(),
                        rate.getCurrency(),
                        rate.getFacility() == null ? "" : rate.getFacility().getName()));
        return rows.table(FOLDER + "rates.csv", "Rates", "Rates the plan counted with.");
    }

    private ListTable totals() {
        Rows rows = new Rows("Of", "Currency", "Amount");
        boolean planned =
                !production.getPhases().isEmpty() || !production.getBudgets().isEmpty();
        if (planned) {
            add(rows, "Budget", costs.budget());
            add(rows, "Booked", costs.booked());
            add(rows, "Used", costs.used());
            add(rows, "Expected", costs.expected());
            add(rows, "Left of the budget", costs.left());
            for (Map.Entry<String, Costs> cause : costs.causes().entrySet()) {
                add(rows, cause.getKey(), cause.getValue());
            }
        }
        return rows.table(FOLDER + "cost.csv", "Cost", "Budget, cost and rest, and what each change of the plan cost.");
    }

    private static void add(Rows rows, String of, Costs costs) {
        costs.byCurrency().forEach((currency, amount) -> rows.add(of, currency, exact(amount)));
    }

    private static List<String> currencies(List<Costs> several) {
        TreeSet<String> all = new TreeSet<>();
        several.forEach(costs -> all.addAll(costs.byCurrency().keySet()));
        return List.copyOf(all);
    }

    private static String amount(Costs costs, String currency) {
        BigDecimal amount = costs.byCurrency().get(currency);
        return amount == null ? "" : exact(amount);
    }

    /** Without rounding, and with the two places money has. */
    private static String exact(BigDecimal amount) {
        return amount.setScale(Math.max(PLACES, amount.stripTrailingZeros().scale()))
                .toPlainString();
    }
}
