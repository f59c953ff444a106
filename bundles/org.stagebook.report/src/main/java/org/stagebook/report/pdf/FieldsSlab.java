package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.List;
import org.stagebook.report.block.Field;

/** Facts in columns, the name of each above it. */
record FieldsSlab(List<Field> fields, int columns, Setting setting) implements Slab {

    private static final float GAP = 6;
    private static final int MOST_LINES = 4;

    @Override
    public float height() {
        float sum = 0;
        for (int first = 0; first < fields.size(); first += columns) {
            sum += rowHeight(first);
        }
        return sum;
    }

    private float rowHeight(int first) {
        int most = 1;
        for (int i = first; i < Math.min(first + columns, fields.size()); i++) {
            most = Math.max(most, lines(i).size());
        }
        return (most + 1) * setting.body().leading() + GAP;
    }

    private List<String> lines(int index) {
        String value = fields.get(index).value();
        List<String> lines = setting.lettering().lines(value, cellWidth() - GAP, setting.strong());
        return setting.longTexts().cut(value, lines, MOST_LINES);
    }

    private float cellWidth() {
        return setting.width() / columns;
    }

    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
        float y = top;
        for (int i = 0; i < fields.size(); i++) {
            if (i % columns == 0 && i > 0) {
                y += rowHeight(i - columns);
            }
            float left = x + (i % columns) * cellWidth();
            canvas.text(
                    setting.lettering().oneLine(fields.get(i).label(), cellWidth() - GAP, setting.quiet()),
                    left,
                    y,
                    setting.quiet());
            List<String> lines = lines(i);
            for (int line = 0; line < lines.size(); line++) {
                canvas.text(
                        lines.get(line), left, y + (line + 1) * setting.body().leading(), setting.strong());
            }
        }
    }
}
