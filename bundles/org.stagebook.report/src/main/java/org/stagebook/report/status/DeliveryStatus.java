package org.stagebook.report.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskColumn;
import org.stagebook.delivery.desk.DeskMatrix;
import org.stagebook.delivery.desk.DeskRow;
import org.stagebook.delivery.plan.PlanCosts;
import org.stagebook.model.Production;

/**
 * How the delivery of some productions stands on a day: what every print of it is made from.
 *
 * @param productions a film, or the episodes of a season, in that order
 * @param matrix the desk of all of them
 * @param date the day
 */
public record DeliveryStatus(List<Production> productions, DeskMatrix matrix, LocalDate date) {

    /** Copies the list. */
    public DeliveryStatus {
        productions = List.copyOf(productions);
    }

    /** Of some productions as of a day. */
    public static DeliveryStatus of(List<Production> productions, LocalDate date) {
        return new DeliveryStatus(productions, DeskMatrix.of(productions, date), date);
    }

    /**
     * One deliverable and where it is on the desk.
     *
     * @param name of it
     * @param place episode or reel
     */
    public record Entry(String name, String place, DeskCell cell) {}

    /** What stands in the way of delivery, the most urgent first, then by the day it is due. */
    public List<Entry> blocking() {
        return entries().stream()
                .filter(entry -> entry.cell().blocksDelivery())
                .sorted(Comparator.comparing((Entry entry) -> entry.cell().state())
                        .thenComparing(entry -> entry.cell().due().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Everything, row by row. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (DeskRow row : matrix.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                DeskColumn place = matrix.columns().get(column);
                Optional<DeskCell> cell = row.cells().get(column);
                cell.ifPresent(found -> entries.add(new Entry(row.name(), place.title(), found)));
            }
        }
        return entries;
    }

    /** What it is about: the titles. */
    public String title() {
        return productions.stream()
                .map(production -> Objects.requireNonNullElse(production.getTitle(), "Untitled"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** One sentence that says it all. */
    public String summary() {
        long all = matrix.cells().count();
        long open = matrix.cells().filter(DeskCell::blocksDelivery).count();
        if (all == 0) {
            return "Nothing was asked to be delivered yet.";
        }
        if (open == 0) {
            return all == 1
                    ? "The one deliverable is on its way or approved."
                    : "All " + all + " deliverables are on their way or approved.";
        }
        return open + " of " + all + (all == 1 ? " deliverable" : " deliverables") + " still block delivery.";
    }

    /** Costs of each production that has a plan. */
    public List<Plan> plans() {
        return productions.stream()
                .filter(production -> !production.getPhases().isEmpty()
                        || !production.getBudgets().isEmpty())
                .map(production -> new Plan(production, PlanCosts.of(production)))
                .toList();
    }

    /** A production and what its plan costs. */
    public record Plan(Production production, PlanCosts costs) {
        /** What people call it. */
        public String name() {
            return Objects.requireNonNullElse(production.getTitle(), "Untitled");
        }
    }
}
