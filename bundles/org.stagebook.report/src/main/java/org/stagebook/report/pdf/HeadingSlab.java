package org.stagebook.report.pdf;

import java.io.IOException;
import org.stagebook.report.pdf.Canvas.Pen;

/** A heading on one line, what is said beside it at the right end, over a rule for the parts of a report. */
record HeadingSlab(String text, String aside, int level, Setting setting) implements Slab {

    @Override
    public float height() {
        return lead().leading() + 4;
    }

    private Lead lead() {
        return setting.heading(level);
    }

    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
        Lettering lettering = setting.lettering();
        String beside = lettering.oneLine(aside, setting.width() / 2, setting.quiet());
        float besideWidth = setting.quiet().width(beside, lettering);
        String title = lettering.oneLine(text, setting.width() - besideWidth - 12, lead());
        canvas.text(title, x, top, lead());
        float lower = lead().ascent() - setting.quiet().ascent();
        canvas.textUntil(beside, x + setting.width(), top + lower, setting.quiet());
        if (level <= 1) {
            canvas.line(x, top + height() - 2, x + setting.width(), top + height() - 2, new Pen(setting.accent(), 1));
        }
    }
}
