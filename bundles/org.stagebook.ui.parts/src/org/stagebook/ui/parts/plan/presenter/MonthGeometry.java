package org.stagebook.ui.parts.plan.presenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stagebook.ui.parts.plan.presenter.MonthLayout.Bar;
import org.stagebook.ui.parts.plan.presenter.MonthLayout.Week;

/**
 * Where days and bars of a month stand on a canvas. Where a week has more lanes than fit, the line with the number of the day says how
 * many there are more.
 *
 * @param layout the month
 * @param widthPx of the canvas
 * @param heightPx of the canvas
 */
public record MonthGeometry(MonthLayout layout, int widthPx, int heightPx) {

    /** Height of the row with the names of the days. */
    public static final int HEAD_PX = 24;

    /** Height of the line with the number of a day. */
    public static final int DAY_PX = 22;

    /** Height of a lane with the gap below it. */
    public static final int LANE_PX = 22;

    private static final int GAP_PX = 2;

    /** A rectangle on the canvas. */
    public record Area(int x, int y, int width, int height) {

        /** Whether a point lies in it. */
        public boolean contains(int px, int py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }
    }

    /** The head of a column. */
    public Area head(int column) {
        return new Area(left(column), 0, left(column + 1) - left(column), HEAD_PX);
    }

    /** A day. */
    public Area day(int week, int column) {
        return new Area(left(column), top(week), left(column + 1) - left(column), top(week + 1) - top(week));
    }

    /** A bar; nothing where there is no room for its lane. */
    public Optional<Area> bar(int week, Bar bar) {
        if (bar.lane() >= shownLanes(week)) {
            return Optional.empty();
        }
        int begin = left(bar.firstColumn()) + (bar.isBegun() ? 0 : GAP_PX);
        int end = left(bar.lastColumn() + 1) - (bar.goesOn() ? 0 : GAP_PX + 1);
        int y = top(week) + DAY_PX + bar.lane() * LANE_PX;
        return Optional.of(new Area(begin, y, Math.max(1, end - begin), LANE_PX - GAP_PX));
    }

    /** How many lanes of a week are shown. */
    public int shownLanes(int week) {
        int fit = Math.max(0, (top(week + 1) - top(week) - DAY_PX) / LANE_PX);
        return Math.min(week(week).lanes(), fit);
    }

    /** How many bars of a day are not shown. */
    public int hidden(int week, int column) {
        int shown = shownLanes(week);
        return (int) week(week).bars().stream()
                .filter(bar -> bar.covers(column) && bar.lane() >= shown)
                .count();
    }

    /** Where it is said how many there are more. */
    public Area more(int week, int column) {
        Area day = day(week, column);
        return new Area(day.x() + day.width() / 2, day.y(), day.width() - day.width() / 2, DAY_PX);
    }

    /** The day at a point. */
    public Optional<LocalDate> dayAt(int x, int y) {
        for (int week = 0; week < weeks().size(); week++) {
            for (int column = 0; column < MonthLayout.DAYS; column++) {
                if (day(week, column).contains(x, y)) {
                    return Optional.of(week(week).day(column));
                }
            }
        }
        return Optional.empty();
    }

    /** The span whose bar is at a point, by its place in the list. */
    public Optional<Integer> spanAt(int x, int y) {
        for (int week = 0; week < weeks().size(); week++) {
            for (Bar bar : week(week).bars()) {
                if (bar(week, bar).filter(area -> area.contains(x, y)).isPresent()) {
                    return Optional.of(bar.span());
                }
            }
        }
        return Optional.empty();
    }

    private List<Week> weeks() {
        return layout.weeks();
    }

    private Week week(int index) {
        return weeks().get(index);
    }

    private int left(int column) {
        return column * widthPx / MonthLayout.DAYS;
    }

    /** Weeks share the height evenly; in one too low even for their numbers they run out of it below. */
    private int top(int week) {
        int each = Math.max(DAY_PX * weeks().size(), heightPx - HEAD_PX);
        return HEAD_PX + week * each / weeks().size();
    }
}
