package org.stagebook.ui.parts.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.stagebook.model.Identified;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.plan.presenter.CalendarEntry;
import org.stagebook.ui.parts.plan.presenter.CalendarPresenter;
import org.stagebook.ui.parts.plan.presenter.MonthLayout;
import org.stagebook.ui.parts.plan.presenter.PlanSteps;

/** What keys and gestures in the calendar do. */
final class MonthActions {

    private final CalendarPresenter presenter;
    private final PlanSteps steps;
    private final Tells tells;

    /**
     * Who hears of it.
     *
     * @param selected told what is chosen now
     * @param opened told what somebody wants to see in the table
     * @param moved told when another day or month is shown
     */
    record Tells(Consumer<Identified> selected, Consumer<Identified> opened, Runnable moved) {}

    MonthActions(CalendarPresenter presenter, PlanSteps steps, Tells tells) {
        this.presenter = presenter;
        this.steps = steps;
        this.tells = tells;
    }

    /** A key without modifiers; answers whether it means something. */
    boolean pressed(int key) {
        switch (key) {
            case SWT.ARROW_LEFT -> goDays(-1);
            case SWT.ARROW_RIGHT -> goDays(1);
            case SWT.ARROW_UP -> goDays(-MonthLayout.DAYS);
            case SWT.ARROW_DOWN -> goDays(MonthLayout.DAYS);
            case SWT.PAGE_UP -> goMonths(-1);
            case SWT.PAGE_DOWN -> goMonths(1);
            case SWT.HOME -> go(presenter.today());
            case ' ' -> chooseNext();
            case SWT.CR, SWT.KEYPAD_CR -> presenter.chosenEntry().ifPresent(this::open);
            case SWT.INSERT -> addPhase();
            case SWT.DEL -> delete();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A key with Shift, which moves the chosen phase. */
    boolean shifted(int key) {
        int days = switch (key) {
            case SWT.ARROW_LEFT -> -1;
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_UP -> -MonthLayout.DAYS;
            case SWT.ARROW_DOWN -> MonthLayout.DAYS;
            default -> 0;
        };
        if (days != 0 && presenter.chosenEntry().orElse(null) instanceof CalendarEntry.PhaseBar bar) {
            shift(bar, days);
        }
        return days != 0;
    }

    void goMonths(int months) {
        presenter.goMonths(months);
        told();
    }

    void go(LocalDate day) {
        presenter.go(day);
        told();
    }

    /** Stands on a day, with one of its entries chosen. */
    void stand(LocalDate day, Optional<CalendarEntry> entry) {
        presenter.go(day);
        entry.ifPresent(presenter::choose);
        told();
    }

    void open(CalendarEntry entry) {
        tells.opened().accept(entry.object());
    }

    /** Moves a phase, and the cursor with it. */
    void shift(CalendarEntry.PhaseBar bar, long days) {
        LocalDate day = presenter.day().plusDays(days);
        steps.shift(bar.phase(), days);
        presenter.go(day);
        told();
    }

    /** Adds the phase that usually comes next on the day. */
    void addPhase() {
        StagePhase added = steps.addPhaseOn(presenter.day());
        presenter.entries().stream()
                .filter(entry -> entry.object().equals(added))
                .findFirst()
                .ifPresent(presenter::choose);
        told();
    }

    private void delete() {
        if (presenter.chosenEntry().orElse(null) instanceof CalendarEntry.PhaseBar bar) {
            steps.delete(bar.phase());
        }
    }

    private void goDays(int days) {
        go(presenter.day().plusDays(days));
    }

    private void chooseNext() {
        presenter.chooseNext();
        told();
    }

    private void told() {
        presenter.chosenEntry().map(CalendarEntry::object).ifPresent(tells.selected());
        tells.moved().run();
    }
}
