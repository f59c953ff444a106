package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stagebook.report.pdf.Canvas.Area;
import org.stagebook.report.pdf.Canvas.Pen;

/**
 * A row of a table, or its head.
 *
 * @param widths of the columns, in points
 * @param ground behind it, if any
 */
record RowSlab(List<Cell> cells, List<Float> widths, Optional<Ink> ground, Lettering lettering) implements Slab {

    static final float SIDE = 3;
    static final float ABOVE = 2.5f;

    @Override
    public float height() {
        float most = 0;
        for (Cell cell : cells) {
            most = Math.max(most, cell.height());
        }
        return most + 2 * ABOVE;
    }

    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
        float width = 0;
        for (float column : widths) {
            width += column;
        }
        float high = height();
        if (ground.isPresent()) {
            canvas.fill(new Area(x, top, width, high), ground.get());
        }
        float left = x;
        for (int i = 0; i < cells.size(); i++) {
            Area area = new Area(left + SIDE, top + ABOVE, widths.get(i) - 2 * SIDE, high);
            cells.get(i).draw(canvas, area, lettering);
            left += widths.get(i);
        }
        canvas.line(x, top + high, x + width, top + high, new Pen(Setting.RULE, 0.5f));
    }
}
