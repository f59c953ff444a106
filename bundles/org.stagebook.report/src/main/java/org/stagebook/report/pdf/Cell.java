package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.List;
import org.stagebook.report.block.Column.Align;
import org.stagebook.report.pdf.Canvas.Area;

/** A cell of a row, wrapped: lines under each other. */
record Cell(List<Line> lines, Align align) {

    private static final float CHIP_SIDE = 3;

    /** A line; one on a ground is a category's code on its colour. */
    record Line(String text, Lead lead, boolean onGround, Ink ground) {
        static Line plain(String text, Lead lead) {
            return new Line(text, lead, false, Ink.WHITE);
        }
    }

    /** Keeps its own copy. */
    Cell {
        lines = List.copyOf(lines);
    }

    float height() {
        float height = 0;
        for (Line line : lines) {
            height += line.lead().leading();
        }
        return height;
    }

    void draw(Canvas canvas, Area area, Lettering lettering) throws IOException {
        float y = area.y();
        for (Line line : lines) {
            float wide = line.lead().width(line.text(), lettering) + (line.onGround() ? 2 * CHIP_SIDE : 0);
            float x = left(area, wide);
            if (line.onGround()) {
                canvas.fill(new Area(x, y, wide, line.lead().leading() - 1), line.ground());
                canvas.text(line.text(), x + CHIP_SIDE, y - 0.2f, line.lead().in(Setting.on(line.ground())));
            } else {
                canvas.text(line.text(), x, y, line.lead());
            }
            y += line.lead().leading();
        }
    }

    private float left(Area area, float wide) {
        return switch (align) {
            case LEFT -> area.x();
            case RIGHT -> area.x() + area.width() - wide;
            case CENTRE -> area.x() + (area.width() - wide) / 2;
        };
    }
}
