package org.stagebook.ui.parts.plan.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.StagePhase;
import org.stagebook.report.status.DeliveryStatus;
import org.stagebook.report.status.StatusCalendar;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.plan.Plans;
import org.stagebook.ui.parts.plan.presenter.CalendarPresenter.Drag;

class CalendarPresenterTest {

    private final EditingSession session = Plans.some();
    private final PlanPresenter plan = new PlanPresenter(session);
    private final CalendarPresenter calendar = new CalendarPresenter(plan);

    @Test
    void itBeginsWhereWorkIsToBegin() {
        assertThat(calendar.today()).isEqualTo(LocalDate.parse("2026-01-05"));
        assertThat(calendar.day()).isEqualTo(LocalDate.parse("2026-02-23"));
    }

    @Test
    void itBeginsTodayWithoutAnyPlan() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-04T10:00:00Z"), ZoneOffset.UTC);
        EditingSession bare =
                ProductionBuilder.production("The Harbour").clock(clock).session();
        CalendarPresenter empty = new CalendarPresenter(new PlanPresenter(bare));
        assertThat(empty.month()).isEqualTo(YearMonth.of(2026, 5));
        assertThat(empty.dayWords()).isEqualTo("Monday 4 May 2026, today: nothing is planned.");
    }

    @Test
    void phasesAreBarsAndDueDaysAreMarks() {
        assertThat(calendar.entries()).hasSize(4);
        assertThat(calendar.entries().get(2).remark())
                .isEqualTo("Reel 1 again R1 (fixes), 2026-03-09; 8 h \u00d7 Editor; Picture change: R1 v5");
        assertThat(calendar.entries().getLast()).isInstanceOfSatisfying(CalendarEntry.DueMark.class, mark -> {
            assertThat(mark.first()).isEqualTo(LocalDate.parse("2026-03-13"));
            assertThat(mark.remark()).startsWith("Due: Stereo Lo/Ro, planned");
        });
    }

    @Test
    void theDayIsToldAndItsEntriesAreWalked() {
        calendar.go(LocalDate.parse("2026-02-26"));
        assertThat(calendar.title()).isEqualTo("February 2026");
        assertThat(calendar.dayWords())
                .startsWith("Thursday 26 February 2026")
                .contains("Final mix, 2026-02-26 to 2026-03-04; 5 days \u00d7 Mixer.");
        assertThat(calendar.chosenEntry().orElseThrow().text()).isEqualTo("Final mix");
        calendar.goMonths(1);
        assertThat(calendar.day()).isEqualTo(LocalDate.parse("2026-03-26"));
        assertThat(calendar.chosenEntry()).isEmpty();
    }

    @Test
    void whatIsDraggedLiesElsewhereUntilItIsDropped() {
        calendar.go(LocalDate.parse("2026-03-09"));
        StagePhase fixes = session.production().getPhases().getLast();
        assertThat(calendar.layout().weeks().get(2).bars()).anyMatch(bar -> bar.span() == 2 && bar.covers(0));
        calendar.drag(Optional.of(new Drag(fixes, 2)));
        assertThat(calendar.layout().weeks().get(2).bars())
                .anyMatch(bar -> bar.span() == 2 && bar.covers(2) && !bar.covers(0));
        calendar.drag(Optional.empty());
        new PlanSteps(session).shift(fixes, 2);
        assertThat(fixes.getStart()).isEqualTo(LocalDate.parse("2026-03-11"));
        assertThat(session.undoLabel()).contains("Move Reel 1 again to 2026-03-11");
        session.undo();
        assertThat(fixes.getEnd()).isEqualTo(LocalDate.parse("2026-03-09"));
    }

    @Test
    void theFileForOtherProgramsCountsWhatIsInIt() {
        DeliveryStatus status = DeliveryStatus.of(List.of(session.production()), plan.today());
        assertThat(new CalendarFile(new StatusCalendar(status).text()).entries())
                .isEqualTo(4);
        assertThat(CalendarFile.nameFor(session.production())).isEqualTo("The_Harbour_stage_plan.ics");
    }
}
