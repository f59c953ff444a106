package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.List;

/** Lines of text under each other, moved in from the left. */
record TextSlab(List<String> lines, Lead lead, float indent) implements Slab {

    @Override
    public float height() {
        return lines.size() * lead.leading();
    }

    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), x + indent, top + i * lead.leading(), lead);
        }
    }
}
