package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.List;
import org.stagebook.report.block.CueGrid.Edge;
import org.stagebook.report.block.CueGrid.Event;
import org.stagebook.report.grid.GridPlan.Span;
import org.stagebook.report.pdf.Canvas.Area;
import org.stagebook.report.pdf.Canvas.Pen;
import org.stagebook.report.pdf.Cell.Line;

/**
 * A sound on the cue sheet. The bar at its left is its level: square where it is cut, a wedge where it fades, a cross where two
 * sounds pass into each other; open at the end of a page it goes on from.
 */
record GridBox(Event event, GridText text, Span span, Setting setting) {

    private static final float WEDGE = 20;
    private static final Ink MUTED = new Ink(0xC0C0C0);
    private static final Ink SOUND = new Ink(0x3A3A3A);

    void draw(Canvas canvas, Area area) throws IOException {
        canvas.fill(area, Ink.WHITE);
        outline(canvas, area);
        bar(canvas, area);
        float x = area.x() + GridPages.LEVEL_BAR + GridPages.INSIDE;
        float y = area.y() + GridPages.INSIDE - 1;
        lines(canvas, span.fromBefore() ? text.goingOn() : text.above(), x, y);
        if (!span.goesOn()) {
            lines(canvas, text.below(), x, area.y() + area.height() - text.heightBelow() - GridPages.INSIDE + 1);
        } else {
            canvas.text("↓", area.x() + area.width() - 10, area.y() + area.height() - 12, setting.strong());
        }
    }

    private void lines(Canvas canvas, List<Line> lines, float x, float top) throws IOException {
        float y = top;
        for (Line line : lines) {
            canvas.text(line.text(), x, y, line.lead());
            y += line.lead().leading();
        }
    }

    private void outline(Canvas canvas, Area area) throws IOException {
        Pen side = event.muted() ? new Pen(Setting.RULE, 0.6f, 2, 2) : new Pen(Setting.PALE, 0.6f);
        Pen end = event.muted() ? side : new Pen(Setting.TEXT, 1.1f);
        float right = area.x() + area.width();
        float bottom = area.y() + area.height();
        canvas.line(right, area.y(), right, bottom, side);
        canvas.line(area.x(), area.y(), area.x(), bottom, side);
        if (!span.fromBefore()) {
            canvas.line(area.x(), area.y(), right, area.y(), end);
        }
        if (!span.goesOn()) {
            canvas.line(area.x(), bottom, right, bottom, end);
        }
    }

    private void bar(Canvas canvas, Area area) throws IOException {
        Ink colour = event.muted() ? MUTED : SOUND;
        float wide = GridPages.LEVEL_BAR - 2;
        float left = area.x() + 1.5f;
        float top = area.y() + 1;
        float bottom = area.y() + area.height() - 1;
        float wedge = Math.min(WEDGE, (bottom - top) / 2);
        boolean in = !span.fromBefore() && event.start().edge() != Edge.CUT;
        boolean out = !span.goesOn() && event.stop().edge() != Edge.CUT;
        float solidTop = in ? top + wedge : top;
        float solidBottom = out ? bottom - wedge : bottom;
        canvas.fill(new Area(left, solidTop, wide, Math.max(0, solidBottom - solidTop)), colour);
        if (in) {
            canvas.polygon(colour, left, top, left, solidTop, left + wide, solidTop);
            cross(canvas, event.start().edge(), new Area(left, top, wide, wedge));
        }
        if (out) {
            canvas.polygon(colour, left, solidBottom, left + wide, solidBottom, left, bottom);
            cross(canvas, event.stop().edge(), new Area(left, solidBottom, wide, wedge));
        }
    }

    private void cross(Canvas canvas, Edge edge, Area area) throws IOException {
        if (edge == Edge.CROSS) {
            Pen pen = new Pen(Setting.TEXT, 0.9f);
            canvas.line(area.x(), area.y(), area.x() + area.width(), area.y() + area.height(), pen);
            canvas.line(area.x() + area.width(), area.y(), area.x(), area.y() + area.height(), pen);
        }
    }
}
