package org.stagebook.ui.parts.plan.presenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.DeleteObjects;
import org.stagebook.edit.change.MovePart;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Booking;
import org.stagebook.model.Budget;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.Rate;
import org.stagebook.model.StagePhase;
import org.stagebook.model.StagebookPackage.Literals;

/** What is done to the plan, each as one step with a name that can be undone. */
public final class PlanSteps {

    private final EditingSession session;

    /** Steps in a session. */
    public PlanSteps(EditingSession session) {
        this.session = session;
    }

    /** Adds the phase that usually follows the last, on the next working day. */
    public StagePhase addPhase() {
        LocalDate today = LocalDate.now(session.clock());
        return addPhase(PhaseProposal.after(production().getPhases(), today));
    }

    /** Adds the phase that usually follows the last, on a day. */
    public StagePhase addPhaseOn(LocalDate day) {
        return addPhase(PhaseProposal.after(production().getPhases(), day).on(day));
    }

    private StagePhase addPhase(PhaseProposal proposal) {
        NewObject phase = NewObject.of(Literals.STAGE_PHASE)
                .with(Literals.STAGE_PHASE__NAME, proposal.name())
                .with(Literals.STAGE_PHASE__KIND, proposal.kind())
                .with(Literals.STAGE_PHASE__START, proposal.day())
                .with(Literals.STAGE_PHASE__END, proposal.day());
        add("Add a phase", production(), Literals.PRODUCTION__PHASES, phase);
        return production().getPhases().getLast();
    }

    /** Takes a phase out, with its bookings. */
    public void delete(StagePhase phase) {
        together("Delete the phase " + PhaseWords.name(phase), new DeleteObjects(List.of(phase)));
    }

    /** Gives a phase another place in the order of the plan. */
    public void move(StagePhase phase, int places) {
        together("Move the phase " + PhaseWords.name(phase), new MovePart(phase, places));
    }

    /** Moves a phase to other days, as long as it is. */
    public void shift(StagePhase phase, long days) {
        LocalDate start = phase.getStart();
        if (start == null || days == 0) {
            return;
        }
        Change begins = SetFeature.of(phase, Literals.STAGE_PHASE__START, start.plusDays(days));
        String step = "Move " + PhaseWords.name(phase) + " to " + start.plusDays(days);
        session.run(new Together(
                step,
                phase.getEnd() == null
                        ? List.of(begins)
                        : List.of(
                                begins,
                                SetFeature.of(
                                        phase,
                                        Literals.STAGE_PHASE__END,
                                        phase.getEnd().plusDays(days)))));
    }

    /** Books the first rate that is not booked in the phase yet, for all its working days; nothing without a rate. */
    public Optional<Booking> book(StagePhase phase) {
        List<Rate> rates = production().getRates();
        Optional<Rate> rate = rates.stream()
                .filter(candidate ->
                        phase.getBookings().stream().noneMatch(booking -> candidate.equals(booking.getRate())))
                .findFirst()
                .or(() -> rates.stream().findFirst());
        rate.ifPresent(one -> add(
                "Book " + PhaseWords.text(one.getName()) + " for " + PhaseWords.name(phase),
                phase,
                Literals.STAGE_PHASE__BOOKINGS,
                NewObject.of(Literals.BOOKING)
                        .with(Literals.BOOKING__RATE, one)
                        .with(Literals.BOOKING__BOOKED, WorkingDays.units(phase, one.getUnit()))));
        return rate.map(one -> phase.getBookings().getLast());
    }

    /** Takes a booking out. */
    public void delete(Booking booking) {
        together("Delete the booking of " + PlanTables.rateOf(booking), new DeleteObjects(List.of(booking)));
    }

    /** Records that a phase used what was booked, wherever nothing else was recorded. */
    public void usedAsBooked(StagePhase phase) {
        List<SetFeature> changes = phase.getBookings().stream()
                .filter(booking -> booking.getUsed() == null && booking.getBooked() != null)
                .map(booking -> SetFeature.of(booking, Literals.BOOKING__USED, booking.getBooked()))
                .toList();
        if (!changes.isEmpty()) {
            session.run(new Together("Record what " + PhaseWords.name(phase) + " used", changes));
        }
    }

    /** Adds a rate by the day, in the currency of the last one, to be typed into. */
    public void addRate() {
        List<Rate> rates = production().getRates();
        String currency = rates.isEmpty()
                ? budgetCurrency()
                : PhaseWords.text(rates.getLast().getCurrency());
        add(
                "Add a rate",
                production(),
                Literals.PRODUCTION__RATES,
                NewObject.of(Literals.RATE).with(Literals.RATE__CURRENCY, currency));
    }

    /** Takes a rate out; what is booked at it has to go first. The answer says so where something is. */
    public Optional<String> delete(Rate rate) {
        long booked = production().getPhases().stream()
                .flatMap(phase -> phase.getBookings().stream())
                .filter(booking -> rate.equals(booking.getRate()))
                .count();
        String name = PhaseWords.text(rate.getName());
        if (booked > 0) {
            return Optional.of(name + " stays: " + (booked == 1 ? "1 booking is" : booked + " bookings are")
                    + " made at this rate. Give them another rate first.");
        }
        together("Delete the rate " + name, new DeleteObjects(List.of(rate)));
        return Optional.empty();
    }

    /** Adds a budget, in the currency of the rates, to be typed into. */
    public void addBudget() {
        List<Rate> rates = production().getRates();
        String currency =
                rates.isEmpty() ? "" : PhaseWords.text(rates.getFirst().getCurrency());
        add(
                "Add a budget",
                production(),
                Literals.PRODUCTION__BUDGETS,
                NewObject.of(Literals.BUDGET)
                        .with(Literals.BUDGET__NAME, "Sound post-production")
                        .with(Literals.BUDGET__CURRENCY, currency));
    }

    /** Takes a budget out. */
    public void delete(Budget budget) {
        together("Delete the budget " + PhaseWords.text(budget.getName()), new DeleteObjects(List.of(budget)));
    }

    private String budgetCurrency() {
        List<Budget> budgets = production().getBudgets();
        return budgets.isEmpty() ? "" : PhaseWords.text(budgets.getLast().getCurrency());
    }

    private void add(String step, Identified parent, EReference feature, NewObject object) {
        together(step, new AddObjects(parent, feature, List.of(object)));
    }

    private void together(String step, Change change) {
        session.run(new Together(step, List.of(change)));
    }

    private Production production() {
        return session.production();
    }
}
