package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.RecordPage;
import org.stagebook.report.pdf.Canvas.Area;
import org.stagebook.report.pdf.Canvas.Pen;
import org.stagebook.report.pdf.Piece.NewPage;
import org.stagebook.report.pdf.Piece.Placeable;

/** Sets one page for one thing: number and name, the words as large as they fit, the facts, room to write. */
final class RecordLayout {

    private static final float[] SIZES = {24, 20, 16, 13, 11, 9};
    private static final float WORDS_SHARE = 0.3f;

    private final RecordPage page;
    private final Setting setting;

    RecordLayout(RecordPage page, Setting setting) {
        this.page = page;
        this.setting = setting;
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        String running = page.number().isEmpty() ? page.alert() : page.number();
        pieces.add(new NewPage((running + " " + page.title()).strip()));
        pieces.add(Placeable.keeping(new NumberSlab(page, setting), 0));
        pieces.add(Placeable.keeping(words(), 6));
        List<Field> known =
                page.fields().stream().filter(field -> !field.value().isEmpty()).toList();
        if (!known.isEmpty()) {
            pieces.add(Placeable.of(new FieldsSlab(known, setting.width() > 600 ? 5 : 4, setting), 12));
        }
        page.tables().forEach(table -> pieces.addAll(new TableLayout(table, setting).pieces(14)));
        return pieces;
    }

    private Slab words() {
        float room = setting.height() * WORDS_SHARE;
        List<String> lines = List.of();
        Lead lead = setting.body();
        for (float size : SIZES) {
            lead = new Lead(size, false, Setting.TEXT);
            lines = setting.lettering().lines(page.words(), setting.width() - 24, lead);
            if (lines.size() * lead.leading() <= room) {
                break;
            }
        }
        int most = Math.max(1, (int) (room / lead.leading()));
        return new WordsSlab(setting.longTexts().cut(page.words(), lines, most), lead, setting.width());
    }

    /** Number and name over a heavy rule. */
    private record NumberSlab(RecordPage page, Setting setting) implements Slab {
        private static final Lead NUMBER = new Lead(24, true, Setting.TEXT);
        private static final Lead ALERT = new Lead(11, true, Setting.TEXT);
        private static final Lead NAME = new Lead(15, true, Setting.TEXT);

        @Override
        public float height() {
            return NUMBER.leading() + 6;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            Lettering lettering = setting.lettering();
            String number = lettering.oneLine(page.number(), setting.width() / 2, NUMBER);
            canvas.text(number, x, top, NUMBER);
            float left = x + NUMBER.width(number, lettering) + (number.isEmpty() ? 0 : 10);
            String alert = page.alert().isEmpty() ? "" : "! " + page.alert();
            canvas.text(alert, left, top + NUMBER.ascent() - ALERT.ascent(), ALERT);
            float room = x + setting.width() - left - ALERT.width(alert, lettering) - 16;
            String name = lettering.oneLine(page.title(), room, NAME);
            canvas.textUntil(name, x + setting.width(), top + NUMBER.ascent() - NAME.ascent(), NAME);
            float rule = top + height() - 3;
            canvas.line(x, rule, x + setting.width(), rule, new Pen(setting.accent(), 1.5f));
        }
    }

    /** The line itself in a box. */
    private record WordsSlab(List<String> lines, Lead lead, float width) implements Slab {
        @Override
        public float height() {
            return lines.size() * lead.leading() + 20;
        }

        @Override
        public void draw(Canvas canvas, float x, float top) throws IOException {
            canvas.fill(new Area(x, top, width, height()), Setting.BAND);
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(lines.get(i), x + 12, top + 9 + i * lead.leading(), lead);
            }
        }
    }
}
