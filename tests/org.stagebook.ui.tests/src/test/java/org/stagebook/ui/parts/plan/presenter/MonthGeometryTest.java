package org.stagebook.ui.parts.plan.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry.Area;
import org.stagebook.ui.parts.plan.presenter.MonthLayout.Bar;

class MonthGeometryTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private record Day(LocalDate first) implements Span {
        @Override
        public LocalDate last() {
            return first;
        }
    }

    @ParameterizedTest
    @CsvSource({"700,600", "703,611", "1200,860", "300,120"})
    void daysTileTheCanvasWithoutGaps(int width, int height) {
        MonthGeometry geometry = new MonthGeometry(MonthLayout.of(MARCH, List.of()), width, height);
        int weeks = geometry.layout().weeks().size();
        for (int week = 0; week < weeks; week++) {
            for (int column = 0; column < MonthLayout.DAYS; column++) {
                Area day = geometry.day(week, column);
                LocalDate date = geometry.layout().weeks().get(week).day(column);
                assertThat(geometry.dayAt(day.x(), day.y())).contains(date);
                assertThat(geometry.dayAt(day.x() + day.width() - 1, day.y() + day.height() - 1))
                        .contains(date);
                if (column > 0) {
                    Area before = geometry.day(week, column - 1);
                    assertThat(day.x()).isEqualTo(before.x() + before.width());
                }
            }
        }
        Area last = geometry.day(weeks - 1, MonthLayout.DAYS - 1);
        assertThat(last.x() + last.width()).isEqualTo(width);
        assertThat(geometry.dayAt(10, MonthGeometry.HEAD_PX - 1)).isEmpty();
    }

    @Test
    void aBarIsFoundWhereItIsPaintedAndLiesWithinItsDays() {
        MonthGeometry geometry = of(1, 600);
        int week = 2;
        Bar bar = geometry.layout().weeks().get(week).bars().getFirst();
        Area area = geometry.bar(week, bar).orElseThrow();
        Area day = geometry.day(week, bar.firstColumn());
        assertThat(area.x()).isGreaterThan(day.x());
        assertThat(area.x() + area.width()).isLessThan(day.x() + day.width());
        assertThat(geometry.spanAt(area.x(), area.y())).contains(0);
        assertThat(geometry.spanAt(area.x() - 1, area.y())).isEmpty();
    }

    @Test
    void whatDoesNotFitIsCountedBesideTheDay() {
        // six rows of 90 px: a line for the number of the day, and three lanes
        MonthGeometry fits = of(3, 24 + 6 * 90);
        assertThat(fits.shownLanes(2)).isEqualTo(3);
        assertThat(fits.hidden(2, 1)).isZero();
        MonthGeometry tight = of(5, 24 + 6 * 90);
        assertThat(tight.shownLanes(2)).isEqualTo(3);
        assertThat(tight.hidden(2, 1)).isEqualTo(2);
        assertThat(tight.hidden(2, 2)).isZero();
        Area more = tight.more(2, 1);
        Area day = tight.day(2, 1);
        assertThat(more.x() + more.width()).isEqualTo(day.x() + day.width());
        assertThat(more.y() + more.height()).isEqualTo(day.y() + MonthGeometry.DAY_PX);
        List<Bar> bars = tight.layout().weeks().get(2).bars();
        assertThat(tight.bar(2, bars.getFirst())).isPresent();
        assertThat(tight.bar(2, bars.getLast())).isEmpty();
    }

    /** So many on Tuesday the 10th, which is in the third of six weeks (March 2026 begins on a Sunday). */
    private static MonthGeometry of(int count, int height) {
        List<Day> days = Collections.nCopies(count, new Day(LocalDate.parse("2026-03-10")));
        return new MonthGeometry(MonthLayout.of(MARCH, days), 700, height);
    }
}
