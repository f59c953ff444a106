package org.stagebook.ui.parts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.PhaseKind;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.plan.PlanControl.PageOf;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry.Area;

/** The calendar of the plan under mouse and keys. */
class PlanCalendarTest {

    private static final int WEEK_OF_THE_FIXES = 2;

    private final EditingSession session = Plans.some();
    private final StagePhase fixes = session.production().getPhases().getLast();
    private final CalendarStand stand = new CalendarStand(session);

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void daysAndMonthsAreWalkedByKeysAndTheDayIsTold() {
        assertThat(stand.title()).isEqualTo("February 2026");
        stand.strike(SWT.ARROW_RIGHT);
        assertThat(stand.words()).startsWith("Tuesday 24 February 2026: Premixes");
        stand.strike(SWT.ARROW_DOWN);
        assertThat(stand.words()).startsWith("Tuesday 3 March 2026: Final mix");
        assertThat(stand.selected()).isEqualTo(session.production().getPhases().get(1));
        stand.strike(SWT.PAGE_DOWN);
        assertThat(stand.title()).isEqualTo("April 2026");
        stand.strike(SWT.PAGE_UP);
        assertThat(stand.title()).isEqualTo("March 2026");
        stand.strike(SWT.HOME);
        assertThat(stand.words()).isEqualTo("Monday 5 January 2026, today: nothing is planned.");
    }

    @Test
    void aClickChoosesAPhaseThatKeysMoveAndEnterOpens() {
        stand.goTo("March 2026");
        stand.click(stand.firstBar(WEEK_OF_THE_FIXES));
        assertThat(stand.selected()).isEqualTo(fixes);
        stand.strike(SWT.ARROW_RIGHT, SWT.SHIFT);
        assertThat(fixes.getStart()).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThat(stand.words()).startsWith("Tuesday 10 March 2026: Reel 1 again");
        session.undo();
        assertThat(fixes.getEnd()).isEqualTo(LocalDate.parse("2026-03-09"));
        stand.strike(SWT.ARROW_LEFT);
        stand.strike(SWT.CR);
        stand.robot().waitUntil("the table", () -> stand.control().current() == PageOf.PHASES);
    }

    @Test
    void aPhaseIsDraggedToOtherDaysAsOneStep() {
        stand.goTo("March 2026");
        Area thursday = stand.geometry().day(WEEK_OF_THE_FIXES, 3);
        stand.drag(
                stand.firstBar(WEEK_OF_THE_FIXES), new Point(thursday.x() + 20, thursday.y() + thursday.height() - 10));
        assertThat(fixes.getStart()).isEqualTo(LocalDate.parse("2026-03-12"));
        assertThat(session.undoLabel()).contains("Move Reel 1 again to 2026-03-12");
        session.undo();
        assertThat(fixes.getStart()).isEqualTo(LocalDate.parse("2026-03-09"));
    }

    @Test
    void aPhaseIsAddedOnTheDayOfTheCursor() {
        stand.goTo("March 2026");
        Area friday = stand.geometry().day(4, 4);
        stand.click(new Point(friday.x() + 30, friday.y() + 60));
        stand.robot().push(stand.robot().find(Button.class, "calendar.add"));
        StagePhase added = session.production().getPhases().getLast();
        assertThat(added.getKind()).isEqualTo(PhaseKind.PLAYBACK);
        assertThat(added.getStart()).isEqualTo(LocalDate.parse("2026-03-27"));
        assertThat(stand.selected()).isEqualTo(added);
        stand.strike(SWT.DEL);
        assertThat(session.production().getPhases()).doesNotContain(added);
    }
}
