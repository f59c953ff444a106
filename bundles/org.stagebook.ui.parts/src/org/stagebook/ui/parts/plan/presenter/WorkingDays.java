package org.stagebook.ui.parts.plan.presenter;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.stagebook.model.RateUnit;
import org.stagebook.model.StagePhase;

/** The days from Monday to Friday, as a first proposal; who works at weekends types so. */
final class WorkingDays {

    private static final int HOURS_A_DAY = 8;

    private WorkingDays() {}

    /** The day, or the Monday after it. */
    static LocalDate from(LocalDate day) {
        LocalDate at = day;
        while (isFree(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** How much of a rate is proposed for a phase: its working days, their hours, or one. */
    static BigDecimal units(StagePhase phase, RateUnit unit) {
        long days = in(phase);
        return switch (unit) {
            case DAY -> BigDecimal.valueOf(days);
            case HOUR -> BigDecimal.valueOf(days * HOURS_A_DAY);
            case FLAT -> BigDecimal.ONE;
        };
    }

    /** At least one, also where all of it lies in a weekend or nobody said when. */
    private static long in(StagePhase phase) {
        LocalDate first = phase.getStart();
        LocalDate last = phase.getEnd();
        if (first == null || last == null || last.isBefore(first)) {
            return 1;
        }
        long days =
                first.datesUntil(last.plusDays(1)).filter(day -> !isFree(day)).count();
        return Math.max(1, days);
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
