package org.stagebook.ui.parts.plan.presenter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.delivery.plan.Costs;
import org.stagebook.delivery.plan.PlanCosts;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Budget;
import org.stagebook.model.Production;
import org.stagebook.model.Rate;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.PageTab;

/** The stage plan as it is looked at: phases with what they cost, one of them chosen, and what all of it comes to. */
public final class PlanPresenter {

    private final EditingSession session;
    private PlanCosts costs;
    private List<PhaseLine> lines = List.of();
    private List<SumLine> sums = List.of();
    private Optional<StagePhase> chosen = Optional.empty();

    /** Looks at the plan of a production. */
    public PlanPresenter(EditingSession session) {
        this.session = session;
        this.costs = PlanCosts.of(session.production());
        refresh();
    }

    /** Looks at the production anew. */
    public void refresh() {
        costs = PlanCosts.of(production());
        lines = costs.phases().stream()
                .flatMap(cost -> PhaseLine.of(cost).stream())
                .toList();
        sums = SumLine.of(costs);
        chosen = chosen.filter(production().getPhases()::contains)
                .or(() -> production().getPhases().stream().findFirst());
    }

    public EditingSession session() {
        return session;
    }

    public Production production() {
        return session.production();
    }

    /** The day it is where the production is worked on. */
    public LocalDate today() {
        return LocalDate.now(session.clock());
    }

    /** Phases in the order of the plan, each with what it costs. */
    public PlanCosts costs() {
        return costs;
    }

    /** The rows of the table of phases. */
    public List<PhaseLine> lines() {
        return lines;
    }

    /** What it all comes to, by currency. */
    public List<SumLine> sums() {
        return sums;
    }

    /** What each picture change, reopened sign-off and redelivery costs, in the words of the table. */
    public Map<String, Costs> causes() {
        Map<String, Costs> causes = new LinkedHashMap<>();
        costs.phases().stream()
                .filter(cost -> cost.cause().isPresent())
                .forEach(cost -> causes.merge(PhaseCauses.text(cost.phase()), cost.expected(), Costs::plus));
        return causes;
    }

    /** What is paid for. */
    public List<Rate> rates() {
        return production().getRates();
    }

    /** What may be spent. */
    public List<Budget> budgets() {
        return production().getBudgets();
    }

    /** Whether nothing was planned at all. */
    public boolean isEmpty() {
        return production().getPhases().isEmpty()
                && rates().isEmpty()
                && budgets().isEmpty();
    }

    /** The phase whose bookings are shown; nothing while there is none. */
    public Optional<StagePhase> chosen() {
        return chosen;
    }

    /** Shows the bookings of another phase. */
    public void choose(StagePhase phase) {
        chosen = Optional.of(phase).filter(production().getPhases()::contains);
    }

    /** The first row of the chosen phase, or -1. */
    public int chosenRow() {
        return chosen.map(this::rowOf).orElse(-1);
    }

    /** The first row of a phase, or -1. */
    public int rowOf(StagePhase phase) {
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).phase().equals(phase)) {
                return row;
            }
        }
        return -1;
    }

    /** How the plan is announced. */
    public PageTab tab() {
        if (production().getPhases().isEmpty()) {
            return new PageTab("Phases and cost", Sign.NOT_STARTED, "Nothing is planned yet.");
        }
        List<String> over = sums.stream()
                .filter(SumLine::isOver)
                .map(sum -> sum.leftWords() + " " + sum.currency())
                .toList();
        if (!over.isEmpty()) {
            return new PageTab("Phases and cost", Sign.FAILED, "The budget is " + String.join(", ", over) + ".");
        }
        boolean budgeted = sums.stream().allMatch(sum -> sum.budget().isPresent());
        return budgeted
                ? new PageTab("Phases and cost", Sign.DONE, "What is expected is within the budget.")
                : new PageTab("Phases and cost", Sign.ATTENTION, "There is no budget for some of it.");
    }
}
