package org.stagebook.ui.parts.meters;

import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.SpectrumReading;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.Panel;

/** Third octaves with held lines, from -80 dBFS. */
final class SpectrumPainter implements MeterPainter {

    private static final int HEAD = 22;
    private static final int FOOT = 16;
    private static final int SCALE = 34;
    private static final double LOWEST_DBFS = -80;
    private static final int STEP_DB = 20;
    private static final int FIRST_NAMED = 5;
    private static final int NAMED_EVERY = 3;
    private static final int ROOM_FOR_NAME = 25;

    @Override
    public void paint(MeterPen pen, Box box, MeterSnapshot now) {
        pen.panel(box, Panel.SPECTRUM);
        pen.right(pen.small, pen.quiet, "dBFS", box.right() - 8, box.y() + 4);
        Box inner = box.below(HEAD).above(FOOT);
        Box graph = inner.beside(SCALE).left(inner.width() - SCALE - 8);
        if (graph.isEmpty()) {
            return;
        }
        pen.fill(pen.ground, graph);
        for (int db = 0; db >= LOWEST_DBFS; db -= STEP_DB) {
            int y = graph.bottom() - height(graph, db);
            if (db > LOWEST_DBFS && graph.height() >= 60) {
                pen.right(pen.figuresSmall, pen.quiet, Integer.toString(db), graph.x() - 5, y - (db == 0 ? 3 : 7));
            }
            pen.line(pen.line, graph.x(), y, graph.right() - 1, y);
        }
        bands(pen, graph, now.spectrum());
    }

    private static void bands(MeterPen pen, Box graph, SpectrumReading spectrum) {
        int count = spectrum.bands().size();
        int every = graph.width() * NAMED_EVERY / count >= ROOM_FOR_NAME ? NAMED_EVERY : 2 * NAMED_EVERY;
        for (int band = 0; band < count; band++) {
            int x = graph.x() + band * graph.width() / count;
            int next = graph.x() + (band + 1) * graph.width() / count;
            int width = Math.max(1, next - x - 1);
            int level = height(graph, spectrum.levelDbfs(band));
            pen.fill(pen.accent, x, graph.bottom() - level, width, level);
            int held = height(graph, spectrum.heldDbfs(band));
            if (held > 1) {
                pen.fill(pen.quiet, x, graph.bottom() - held, width, 1);
            }
            if (band % every == FIRST_NAMED % every) {
                name(pen, spectrum.bands().get(band).nominalHz(), (x + next) / 2, graph.bottom() + 1);
            }
        }
    }

    private static void name(MeterPen pen, double hertz, int x, int y) {
        String words = hertz >= 1_000 ? Math.round(hertz / 1_000) + "k" : Long.toString(Math.round(hertz));
        pen.centre(pen.small, pen.quiet, words, new Box(x - 20, y, 40, FOOT - 2));
    }

    private static int height(Box graph, double dbfs) {
        return (int) Math.round(Math.clamp((dbfs - LOWEST_DBFS) / -LOWEST_DBFS, 0, 1) * graph.height());
    }
}
