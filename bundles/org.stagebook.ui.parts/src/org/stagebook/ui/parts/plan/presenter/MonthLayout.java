package org.stagebook.ui.parts.plan.presenter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month as weeks from Monday to Sunday, with what takes place in it laid in lanes so that nothing lies on anything else.
 *
 * @param month which
 * @param weeks all that have a day of it
 */
public record MonthLayout(YearMonth month, List<Week> weeks) {

    /** Days in a week, and columns of the calendar. */
    public static final int DAYS = 7;

    /** Copies the list. */
    public MonthLayout {
        weeks = List.copyOf(weeks);
    }

    /**
     * A week and what lies in it.
     *
     * @param monday its first day
     * @param bars in any order
     */
    public record Week(LocalDate monday, List<Bar> bars) {

        /** Copies the list. */
        public Week {
            bars = List.copyOf(bars);
        }

        /** How many lanes its bars take. */
        public int lanes() {
            return bars.stream().mapToInt(bar -> bar.lane() + 1).max().orElse(0);
        }

        /** The day of a column, 0 for Monday. */
        public LocalDate day(int column) {
            return monday.plusDays(column);
        }
    }

    /**
     * A span, or the part of it that lies in one week.
     *
     * @param span its place in the list it came from
     * @param firstColumn 0 for Monday
     * @param lastColumn which belongs to it
     * @param lane from the top, 0 for the first
     * @param isBegun whether it began in a week before
     * @param goesOn whether it goes on in the week after
     */
    public record Bar(int span, int firstColumn, int lastColumn, int lane, boolean isBegun, boolean goesOn) {

        /** Whether it covers a column. */
        public boolean covers(int column) {
            return firstColumn <= column && column <= lastColumn;
        }
    }

    /** Lays spans out; those listed first keep the upper lanes among such as begin together. */
    public static MonthLayout of(YearMonth month, List<? extends Span> spans) {
        List<Integer> order = IntStream.range(0, spans.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> spans.get(index).first()))
                .toList();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Week> weeks = new ArrayList<>();
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(DAYS)) {
            weeks.add(week(monday, spans, order));
        }
        return new MonthLayout(month, weeks);
    }

    private static Week week(LocalDate monday, List<? extends Span> spans, List<Integer> order) {
        LocalDate sunday = monday.plusDays(DAYS - 1L);
        List<Bar> bars = new ArrayList<>();
        for (int index : order) {
            Span span = spans.get(index);
            if (!span.first().isAfter(sunday) && !span.last().isBefore(monday)) {
                int first = column(monday, span.first());
                int last = column(monday, span.last());
                boolean isBegun = span.first().isBefore(monday);
                boolean goesOn = span.last().isAfter(sunday);
                bars.add(new Bar(index, first, last, freeLane(bars, first, last), isBegun, goesOn));
            }
        }
        return new Week(monday, bars);
    }

    private static int column(LocalDate monday, LocalDate day) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(monday, day), 0, DAYS - 1L);
    }

    private static int freeLane(List<Bar> bars, int first, int last) {
        for (int lane = 0; ; lane++) {
            int candidate = lane;
            if (bars.stream()
                    .noneMatch(
                            bar -> bar.lane() == candidate && bar.firstColumn() <= last && first <= bar.lastColumn())) {
                return lane;
            }
        }
    }
}
