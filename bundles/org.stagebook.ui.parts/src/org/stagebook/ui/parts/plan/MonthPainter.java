package org.stagebook.ui.parts.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.plan.presenter.CalendarPresenter;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry.Area;
import org.stagebook.ui.parts.plan.presenter.MonthLayout;
import org.stagebook.ui.parts.plan.presenter.MonthLayout.Bar;

/** Paints the days of a month; what lies in them is painted by {@link BarPainter}. */
final class MonthPainter {

    private static final int MARGIN_PX = 6;
    private static final int MARK_PX = 20;

    private final CalendarPresenter presenter;
    private final BarPainter bars;

    MonthPainter(CalendarPresenter presenter) {
        this.presenter = presenter;
        this.bars = new BarPainter(presenter);
    }

    void paint(GC gc, GridLook look, MonthGeometry geometry, boolean focused) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.colors().ground());
        gc.fillRectangle(0, 0, geometry.widthPx(), geometry.heightPx());
        for (int column = 0; column < MonthLayout.DAYS; column++) {
            head(gc, look, geometry.head(column), DayOfWeek.of(column + 1));
        }
        for (int week = 0; week < geometry.layout().weeks().size(); week++) {
            for (int column = 0; column < MonthLayout.DAYS; column++) {
                LocalDate day = geometry.layout().weeks().get(week).day(column);
                day(gc, look, geometry.day(week, column), day);
            }
        }
        for (int week = 0; week < geometry.layout().weeks().size(); week++) {
            week(gc, look, geometry, week);
        }
        cursor(gc, look, geometry, focused);
    }

    private void week(GC gc, GridLook look, MonthGeometry geometry, int week) {
        for (Bar bar : geometry.layout().weeks().get(week).bars()) {
            geometry.bar(week, bar).ifPresent(area -> bars.paint(gc, look, bar, area));
        }
        for (int column = 0; column < MonthLayout.DAYS; column++) {
            int hidden = geometry.hidden(week, column);
            if (hidden > 0) {
                more(gc, look, geometry.more(week, column), "+" + hidden + " more");
            }
        }
    }

    private static void more(GC gc, GridLook look, Area area, String words) {
        gc.setFont(look.fonts().small());
        int x = area.x() + area.width() - MARGIN_PX - gc.textExtent(words).x;
        text(gc, look.colors().quietText(), words, x, area.y() + 5);
    }

    private static void head(GC gc, GridLook look, Area area, DayOfWeek day) {
        gc.setBackground(look.colors().raised());
        gc.fillRectangle(area.x(), area.y(), area.width(), area.height());
        gc.setFont(look.fonts().small());
        String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        text(gc, look.colors().quietText(), name, area.x() + MARGIN_PX, area.y() + 5);
    }

    /** Days of other months and weekends lie back; today is marked by colour and by its name. */
    private void day(GC gc, GridLook look, Area area, LocalDate day) {
        boolean inMonth = day.getMonth() == presenter.month().getMonth();
        boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        gc.setBackground(
                weekend || !inMonth ? look.colors().ground() : look.colors().panel());
        gc.fillRectangle(area.x(), area.y(), area.width(), area.height());
        gc.setForeground(look.colors().line());
        gc.drawLine(area.x(), area.y(), area.x() + area.width(), area.y());
        gc.drawLine(area.x(), area.y(), area.x(), area.y() + area.height());
        boolean isToday = day.equals(presenter.today());
        gc.setFont(isToday ? look.fonts().bodyBold() : look.fonts().body());
        String number = Integer.toString(day.getDayOfMonth());
        Point extent = gc.textExtent(number);
        Color color = inMonth ? look.colors().text() : look.colors().quietText();
        if (isToday) {
            Color accent = look.colors().accent();
            gc.setBackground(accent);
            gc.fillRoundRectangle(area.x() + 3, area.y() + 2, Math.max(MARK_PX, extent.x + 10), 19, 8, 8);
            color = look.colors().textOn(accent);
        }
        text(gc, color, number, area.x() + MARGIN_PX + 2, area.y() + 3);
        if (isToday) {
            gc.setFont(look.fonts().small());
            text(gc, look.colors().text(), "today", area.x() + MARGIN_PX + extent.x + 14, area.y() + 5);
        }
    }

    private void cursor(GC gc, GridLook look, MonthGeometry geometry, boolean focused) {
        for (int week = 0; week < geometry.layout().weeks().size(); week++) {
            for (int column = 0; column < MonthLayout.DAYS; column++) {
                if (geometry.layout().weeks().get(week).day(column).equals(presenter.day())) {
                    Area area = geometry.day(week, column);
                    gc.setForeground(
                            focused ? look.colors().accent() : look.colors().quietText());
                    gc.setLineWidth(focused ? 2 : 1);
                    gc.drawRectangle(area.x() + 1, area.y() + 1, area.width() - 2, area.height() - 2);
                    gc.setLineWidth(1);
                }
            }
        }
    }

    private static void text(GC gc, Color color, String words, int x, int y) {
        gc.setForeground(color);
        gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
    }
}
