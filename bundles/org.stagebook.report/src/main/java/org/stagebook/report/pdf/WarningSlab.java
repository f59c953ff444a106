package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.pdf.Canvas.Area;
import org.stagebook.report.pdf.Canvas.Pen;

/** Sentences in a box with a heavy edge, which grey paper shows as well. */
record WarningSlab(List<List<String>> sentences, Setting setting) implements Slab {

    private static final float INSIDE = 7;
    private static final float SIGN = 16;

    static WarningSlab of(List<String> sentences, Setting setting) {
        List<List<String>> wrapped = new ArrayList<>();
        LongTexts longTexts = setting.longTexts();
        int most = Math.max(2, (int) (setting.height() / 3 / setting.body().leading() / Math.max(1, sentences.size())));
        for (String sentence : sentences) {
            List<String> lines =
                    setting.lettering().lines(sentence, setting.width() - 2 * INSIDE - SIGN, setting.body());
            wrapped.add(longTexts.cut(sentence, lines, most));
        }
        return new WarningSlab(wrapped, setting);
    }

    @Override
    public float height() {
        return sentences.stream().mapToInt(List::size).sum() * setting.body().leading() + 2 * INSIDE;
    }

    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
        Area box = new Area(x, top, setting.width(), height());
        canvas.fill(box, new Ink(0xFFF6E5));
        canvas.frame(box, new Pen(Ink.BLACK, 0.75f));
        canvas.fill(new Area(x, top, 4, height()), Ink.BLACK);
        float y = top + INSIDE;
        for (List<String> lines : sentences) {
            canvas.text("!", x + INSIDE + 5, y, setting.strong());
            for (String line : lines) {
                canvas.text(line, x + INSIDE + SIGN, y, setting.body());
                y += setting.body().leading();
            }
        }
    }
}
