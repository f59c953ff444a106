package org.stagebook.ui.parts.plan.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stagebook.ui.parts.plan.presenter.MonthLayout.Bar;
import org.stagebook.ui.parts.plan.presenter.MonthLayout.Week;

class MonthLayoutTest {

    private record Days(LocalDate first, LocalDate last) implements Span {
        static Days of(String first, String last) {
            return new Days(LocalDate.parse(first), LocalDate.parse(last));
        }
    }

    @Test
    void weeksBeginOnMondayAndHoldEveryDayOfTheMonth() {
        for (int month = 1; month <= 12; month++) {
            YearMonth at = YearMonth.of(2026, month);
            MonthLayout layout = MonthLayout.of(at, List.of());
            assertThat(layout.weeks()).allMatch(week -> week.monday().getDayOfWeek() == DayOfWeek.MONDAY);
            assertThat(layout.weeks().getFirst().monday()).isBeforeOrEqualTo(at.atDay(1));
            assertThat(layout.weeks().getLast().day(6)).isAfterOrEqualTo(at.atEndOfMonth());
            assertThat(layout.weeks().getLast().monday()).isBeforeOrEqualTo(at.atEndOfMonth());
        }
        assertThat(MonthLayout.of(YearMonth.of(2027, 2), List.of()).weeks()).hasSize(4);
        assertThat(MonthLayout.of(YearMonth.of(2026, 8), List.of()).weeks()).hasSize(6);
    }

    @Test
    void aSpanOverAWeekendIsABarInEachWeek() {
        MonthLayout layout = MonthLayout.of(YearMonth.of(2026, 3), List.of(Days.of("2026-02-26", "2026-03-04")));
        assertThat(layout.weeks().get(0).bars()).containsExactly(new Bar(0, 3, 6, 0, false, true));
        assertThat(layout.weeks().get(1).bars()).containsExactly(new Bar(0, 0, 2, 0, true, false));
    }

    @Test
    void whatBeginsTogetherLiesInTheOrderOfTheList() {
        MonthLayout layout = MonthLayout.of(
                YearMonth.of(2026, 3),
                List.of(
                        Days.of("2026-03-10", "2026-03-10"),
                        Days.of("2026-03-10", "2026-03-11"),
                        Days.of("2026-03-11", "2026-03-11")));
        Week week = layout.weeks().get(2);
        assertThat(week.bars()).extracting(Bar::lane).containsExactly(0, 1, 0);
        assertThat(week.lanes()).isEqualTo(2);
    }

    /** Against the plainest reference: every day by itself. */
    @Test
    void everyDayOfEverySpanIsCoveredOnceAndNothingLiesOnAnythingElse() {
        long seed = 20260311L;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Days> spans = randomSpans(random);
            MonthLayout layout = MonthLayout.of(YearMonth.of(2026, 1 + random.nextInt(12)), spans);
            for (Week week : layout.weeks()) {
                check(week, spans, "seed " + seed + ", round " + round);
            }
        }
    }

    private static void check(Week week, List<Days> spans, String which) {
        for (int column = 0; column < MonthLayout.DAYS; column++) {
            LocalDate day = week.day(column);
            int at = column;
            List<Bar> covering =
                    week.bars().stream().filter(bar -> bar.covers(at)).toList();
            List<Integer> expected = IntStream.range(0, spans.size())
                    .filter(index -> !day.isBefore(spans.get(index).first())
                            && !day.isAfter(spans.get(index).last()))
                    .boxed()
                    .toList();
            assertThat(covering)
                    .as(which + ", " + day)
                    .extracting(Bar::span)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(covering).as(which + ", " + day).extracting(Bar::lane).doesNotHaveDuplicates();
        }
    }

    private static List<Days> randomSpans(Random random) {
        List<Days> spans = new ArrayList<>();
        for (int index = 0; index < random.nextInt(12); index++) {
            LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            spans.add(new Days(first, first.plusDays(random.nextInt(40))));
        }
        return spans;
    }
}
