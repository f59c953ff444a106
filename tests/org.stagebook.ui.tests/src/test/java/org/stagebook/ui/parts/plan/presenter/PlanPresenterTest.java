package org.stagebook.ui.parts.plan.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Booking;
import org.stagebook.model.PhaseKind;
import org.stagebook.model.Production;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.plan.Plans;

class PlanPresenterTest {

    private final EditingSession session = Plans.some();
    private final Production production = session.production();
    private final PlanPresenter presenter = new PlanPresenter(session);
    private final PlanSteps steps = new PlanSteps(session);
    private final ObjectTable<PhaseLine> phases = new PhaseTable(presenter).table();

    @Test
    void aPhaseHasARowForEachCurrency() {
        assertThat(presenter.lines())
                .extracting(line -> line.phase().getName() + " " + line.currency())
                .containsExactly("Premixes EUR", "Premixes GBP", "Final mix GBP", "Reel 1 again GBP");
        assertThat(cell(0, "booked")).isEqualTo("3,600.00");
        assertThat(cell(0, "used")).isEqualTo("4,200.00");
        assertThat(phases.cell(0, column("used")).badge()).contains(Sign.ATTENTION);
        assertThat(cell(1, "booked")).isEqualTo("2,100.00");
        assertThat(cell(1, "name")).isEmpty();
        assertThat(cell(2, "expected")).isEqualTo("3,500.00");
    }

    @Test
    void aPhaseSaysWhatIsBookedOfWhichReelAndWhy() {
        assertThat(cell(0, "bookings")).isEqualTo("3 of 3 days \u00d7 Mixer, 3.5 of 3 days \u00d7 Stage A");
        assertThat(cell(0, "cause")).isEqualTo("planned");
        assertThat(cell(0, "reel")).isEqualTo("all");
        assertThat(cell(3, "bookings")).isEqualTo("8 h \u00d7 Editor");
        assertThat(cell(3, "reel")).isEqualTo("R1");
        assertThat(cell(3, "cause")).isEqualTo("Picture change: R1 v5");
    }

    @Test
    void currenciesAreNeverAddedUp() {
        assertThat(presenter.sums()).extracting(SumLine::currency).containsExactly("EUR", "GBP");
        SumLine euros = presenter.sums().getFirst();
        assertThat(euros.leftWords()).isEqualTo("5,800.00 left");
        SumLine pounds = presenter.sums().getLast();
        assertThat(pounds.expected()).isEqualByComparingTo("5964");
        assertThat(pounds.isOver()).isTrue();
        assertThat(pounds.leftWords()).isEqualTo("over by 964.00");
        assertThat(presenter.tab().sign()).isEqualTo(Sign.FAILED);
        assertThat(presenter.tab().remark()).isEqualTo("The budget is over by 964.00 GBP.");
    }

    @Test
    void aCauseCostsWhatItsPhasesCost() {
        assertThat(presenter.causes())
                .hasEntrySatisfying(
                        "Picture change: R1 v5",
                        costs -> assertThat(costs.words()).isEqualTo("364.00 GBP"));
        StagePhase mix = production.getPhases().get(1);
        commit(2, "cause", "Redelivery: Stereo Lo/Ro");
        assertThat(mix.getDeliverable().getName()).isEqualTo("Stereo Lo/Ro");
        assertThat(session.undoLabel()).contains("Name the cause of Final mix");
        presenter.refresh();
        assertThat(presenter.causes()).hasSize(2);
        commit(2, "cause", "pic");
        assertThat(mix.getDeliverable()).isNull();
        assertThat(mix.getPictureCut().getLabel()).isEqualTo("v5");
        commit(2, "cause", "");
        assertThat(mix.getPictureCut()).isNull();
        assertThat(phases.read(2, column("cause"), "the weather").accepted()).isFalse();
    }

    @Test
    void aNewPhaseIsTheOneThatUsuallyFollowsOnTheNextWorkingDay() {
        StagePhase added = steps.addPhase();
        assertThat(added.getKind()).isEqualTo(PhaseKind.PLAYBACK);
        assertThat(added.getStart()).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(session.undoLabel()).contains("Add a phase");
        StagePhase onSaturday = steps.addPhaseOn(LocalDate.parse("2026-03-14"));
        assertThat(onSaturday.getStart()).isEqualTo(LocalDate.parse("2026-03-14"));
    }

    @Test
    void aBookingIsProposedForTheWorkingDaysAtARateThatIsNotBookedYet() {
        StagePhase mix = production.getPhases().get(1);
        Booking room = steps.book(mix).orElseThrow();
        assertThat(room.getRate().getName()).isEqualTo("Stage A");
        assertThat(room.getBooked()).isEqualByComparingTo("5"); // Thursday to Wednesday, without the weekend
        Booking editor = steps.book(mix).orElseThrow();
        assertThat(editor.getBooked()).isEqualByComparingTo("40");
        session.undo();
        session.undo();
        assertThat(mix.getBookings()).hasSize(1);
    }

    @Test
    void withoutARateNothingIsBooked() {
        EditingSession bare = Plans.none();
        StagePhase phase = new PlanSteps(bare).addPhase();
        assertThat(new PlanSteps(bare).book(phase)).isEmpty();
        assertThat(phase.getBookings()).isEmpty();
    }

    @Test
    void whatWasUsedIsRecordedAsBookedWhereNothingElseIsKnown() {
        StagePhase premixes = production.getPhases().getFirst();
        StagePhase mix = production.getPhases().get(1);
        steps.usedAsBooked(mix);
        steps.usedAsBooked(premixes);
        assertThat(mix.getBookings().getFirst().getUsed()).isEqualByComparingTo("5");
        assertThat(premixes.getBookings().getLast().getUsed()).isEqualByComparingTo("3.5");
        assertThat(session.undoLabel()).contains("Record what Final mix used");
    }

    @Test
    void aRateThatIsBookedStaysAndSaysWhy() {
        Optional<String> why = steps.delete(production.getRates().getFirst());
        assertThat(why).contains("Mixer stays: 2 bookings are made at this rate. Give them another rate first.");
        assertThat(production.getRates()).hasSize(3);
    }

    @Test
    void aFirstDayAfterTheLastTakesThatAlong() {
        commit(0, "from", "2026-2-27");
        StagePhase premixes = production.getPhases().getFirst();
        assertThat(premixes.getStart()).isEqualTo(LocalDate.parse("2026-02-27"));
        assertThat(premixes.getEnd()).isEqualTo(LocalDate.parse("2026-02-27"));
        session.undo();
        assertThat(premixes.getEnd()).isEqualTo(LocalDate.parse("2026-02-25"));
        assertThat(phases.read(0, column("to"), "2026-02-30").accepted()).isFalse();
    }

    @Test
    void ratesAndBudgetsAreTypedWithAmountsAndCurrencies() {
        PlanTables tables = new PlanTables(presenter);
        tables.rates().commit(0, 1, "1,450.50");
        assertThat(production.getRates().getFirst().getAmount()).isEqualByComparingTo("1450.50");
        assertThat(session.undoLabel()).contains("Change the rate of Mixer");
        assertThat(tables.rates().read(0, 1, "much").accepted()).isFalse();
        tables.rates().commit(0, 2, "jpy");
        assertThat(production.getRates().getFirst().getCurrency()).isEqualTo("JPY");
        assertThat(tables.rates().read(0, 2, "quid").accepted()).isFalse();
        tables.budgets().commit(1, 2, "us");
        assertThat(production.getBudgets().getLast().getCurrency()).isEqualTo("USD");
    }

    @Test
    void aBookingTakesAnotherRateByItsName() {
        PlanTables tables = new PlanTables(presenter);
        presenter.choose(production.getPhases().get(1));
        ObjectTable<Booking> bookings = tables.bookings();
        assertThat(bookings.rowCount()).isEqualTo(1);
        bookings.commit(0, 0, "stage");
        assertThat(bookings.cell(0, 0).text()).isEqualTo("Stage A");
        assertThat(bookings.cell(0, 4).text()).isEqualTo("6,000.00");
        bookings.commit(0, 2, "5.5");
        assertThat(production.getPhases().get(1).getBookings().getFirst().getUsed())
                .isEqualByComparingTo(new BigDecimal("5.5"));
        assertThat(session.undoLabel()).contains("Record what was used of Stage A");
    }

    @Test
    void theChosenPhaseStaysChosenWhereverItGoes() {
        StagePhase last = production.getPhases().getLast();
        presenter.choose(last);
        steps.move(last, -2);
        presenter.refresh();
        assertThat(presenter.chosenRow()).isZero();
        steps.delete(last);
        presenter.refresh();
        assertThat(presenter.chosen()).contains(production.getPhases().getFirst());
    }

    @Test
    void nothingPlannedIsNotStarted() {
        PlanPresenter bare = new PlanPresenter(Plans.none());
        assertThat(bare.isEmpty()).isTrue();
        assertThat(bare.tab().sign()).isEqualTo(Sign.NOT_STARTED);
        assertThat(bare.chosenRow()).isEqualTo(-1);
    }

    private void commit(int row, String column, String typed) {
        presenter.refresh();
        assertThat(phases.commit(row, column(column), typed)).isTrue();
    }

    private String cell(int row, String column) {
        return phases.cell(row, column(column)).text();
    }

    private int column(String id) {
        return phases.columns().stream().map(column -> column.id()).toList().indexOf(id);
    }
}
