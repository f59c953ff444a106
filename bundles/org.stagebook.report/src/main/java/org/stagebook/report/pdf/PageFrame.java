package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.pdf.Canvas.Area;
import org.stagebook.report.pdf.Canvas.Pen;

/**
 * What stands on every page around its body: title and part of the report with the count of pages, the facts below, the house at
 * the foot.
 */
record PageFrame(ReportHead head, Optional<PDImageXObject> logo, Lead title, Lead quiet, Setting setting) {

    static final float MARGIN = 34;
    static final float FOOT = 18;
    private static final float GAP = 8;
    private static final float LOGO_HEIGHT = 26;
    private static final float LOGO_WIDTH = 110;

    /** Height of head and rule above the body. */
    static float headHeight(Lead title, Lead quiet) {
        return title.leading() + quiet.leading() + GAP + 4;
    }

    void draw(Canvas canvas, String running, String count, float height) throws IOException {
        Lettering lettering = setting.lettering();
        float right = MARGIN + setting.width();
        float left = MARGIN + logo(canvas);
        canvas.textUntil(count, right, MARGIN + title.ascent() - quiet.ascent(), quiet);
        float room = right - left - quiet.width(count, lettering) - 16;
        String whole = running.isEmpty() ? head.title() : head.title() + "  ·  " + running;
        canvas.text(lettering.oneLine(whole, room, title), left, MARGIN, title);
        String facts = lettering.oneLine(String.join("  ·  ", head.facts()), right - left, quiet);
        canvas.text(facts, left, MARGIN + title.leading(), quiet);
        float rule = MARGIN + headHeight(title, quiet) - GAP;
        canvas.line(MARGIN, rule, right, rule, new Pen(setting.accent(), 1.2f));
        String foot = setting.style().footer().isEmpty()
                ? setting.style().facility()
                : (setting.style().facility() + "   " + setting.style().footer()).strip();
        canvas.text(lettering.oneLine(foot, setting.width(), quiet), MARGIN, height - MARGIN - 9, quiet);
    }

    private float logo(Canvas canvas) throws IOException {
        if (logo.isEmpty()) {
            return 0;
        }
        float ratio = (float) logo.get().getWidth() / Math.max(1, logo.get().getHeight());
        float wide = Math.min(LOGO_WIDTH, LOGO_HEIGHT * ratio);
        float high = wide / ratio;
        canvas.picture(logo.get(), new Area(MARGIN, MARGIN + (LOGO_HEIGHT - high) / 2, wide, high));
        return wide + 10;
    }
}
