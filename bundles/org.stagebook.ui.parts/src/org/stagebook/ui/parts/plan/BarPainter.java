package org.stagebook.ui.parts.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.TextFitter;
import org.stagebook.ui.parts.plan.presenter.CalendarEntry;
import org.stagebook.ui.parts.plan.presenter.CalendarPresenter;
import org.stagebook.ui.parts.plan.presenter.MonthGeometry.Area;
import org.stagebook.ui.parts.plan.presenter.MonthLayout.Bar;
import org.stagebook.ui.theme.WorkState;

/** Paints phases as bars with their code, and due days as marks with the sign of where the deliverable stands. */
final class BarPainter {

    private static final int MARGIN_PX = 6;
    private static final int GAP_PX = 6;
    private static final int ARC_PX = 6;
    private static final int DIAMOND_PX = 5;

    private final CalendarPresenter presenter;
    private final TextFitter fitter = new TextFitter();

    BarPainter(CalendarPresenter presenter) {
        this.presenter = presenter;
    }

    void paint(GC gc, GridLook look, Bar bar, Area area) {
        CalendarEntry entry = presenter.entries().get(bar.span());
        switch (entry) {
            case CalendarEntry.PhaseBar phase -> phase(gc, look, phase, bar, area);
            case CalendarEntry.DueMark due -> due(gc, look, due, area);
        }
        if (presenter.chosenEntry().filter(entry::equals).isPresent()) {
            gc.setForeground(look.colors().text());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(area.x() + 1, area.y() + 1, area.width() - 2, area.height() - 2, ARC_PX, ARC_PX);
            gc.setLineWidth(1);
        }
    }

    private void phase(GC gc, GridLook look, CalendarEntry.PhaseBar phase, Bar bar, Area area) {
        Color ground = look.colors().category(phase.look().hex());
        gc.setBackground(ground);
        gc.fillRoundRectangle(area.x(), area.y(), area.width(), area.height(), ARC_PX, ARC_PX);
        if (bar.isBegun()) {
            gc.fillRectangle(area.x(), area.y(), ARC_PX, area.height());
        }
        if (bar.goesOn()) {
            gc.fillRectangle(area.x() + area.width() - ARC_PX, area.y(), ARC_PX, area.height());
        }
        gc.setForeground(look.colors().textOn(ground));
        int x = area.x() + MARGIN_PX;
        int end = area.x() + area.width() - MARGIN_PX;
        gc.setFont(look.fonts().small());
        String code =
                phase.isCaused() ? "! " + phase.look().code() : phase.look().code();
        x += text(gc, code, x, end, area) + GAP_PX;
        gc.setFont(look.fonts().body());
        text(gc, phase.text(), x, end, area);
    }

    private void due(GC gc, GridLook look, CalendarEntry.DueMark due, Area area) {
        gc.setBackground(look.colors().raised());
        gc.fillRoundRectangle(area.x(), area.y(), area.width(), area.height(), ARC_PX, ARC_PX);
        WorkState state = WorkState.valueOf(due.sign().name());
        Color color = look.colors().state(state);
        int middle = area.y() + area.height() / 2;
        int x = area.x() + MARGIN_PX + DIAMOND_PX;
        int[] diamond = {x, middle - DIAMOND_PX, x + DIAMOND_PX, middle, x, middle + DIAMOND_PX, x - DIAMOND_PX, middle
        };
        if (state == WorkState.NOT_STARTED) {
            gc.setForeground(look.colors().quietText());
            gc.drawPolygon(diamond);
        } else {
            gc.setBackground(color);
            gc.fillPolygon(diamond);
        }
        int end = area.x() + area.width() - MARGIN_PX;
        x += DIAMOND_PX + GAP_PX;
        gc.setFont(look.fonts().body());
        if (!state.sign().isEmpty()) {
            gc.setForeground(color);
            x += text(gc, state.sign(), x, end, area) + GAP_PX;
        }
        gc.setForeground(look.colors().text());
        text(gc, "due " + due.text(), x, end, area);
    }

    /** Answers the width it took. */
    private int text(GC gc, String words, int x, int end, Area area) {
        if (end <= x) {
            return 0;
        }
        TextFitter.Fitted fitted = fitter.fit(gc, words, end - x);
        int y = area.y() + (area.height() - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(fitted.text(), x, y, SWT.DRAW_TRANSPARENT);
        return fitted.widthPx();
    }
}
