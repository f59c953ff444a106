package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.List;

/** A short text with its name before it. */
record LabelledSlab(String label, List<String> lines, float indent, Setting setting) implements Slab {

    @Override
    public float height() {
        return lines.size() * setting.body().leading();
    }

    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
        canvas.text(setting.lettering().oneLine(label, indent - 4, setting.quiet()), x, top, setting.quiet());
        new TextSlab(lines, setting.body(), indent).draw(canvas, x, top);
    }
}
