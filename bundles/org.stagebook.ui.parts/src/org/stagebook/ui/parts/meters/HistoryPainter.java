package org.stagebook.ui.parts.meters;

import java.util.OptionalLong;
import org.eclipse.swt.graphics.Color;
import org.stagebook.metering.live.LoudnessTrace;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.scale.MeterRuler;
import org.stagebook.metering.live.scale.MeterRuler.Tick;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.Figures;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.parts.meters.presenter.Panel;

/** Loudness over time: short-term as a line, momentary as a quiet ground below it; the latest at the right. */
final class HistoryPainter implements MeterPainter {

    private static final int HEAD = 22;
    private static final int SCALE = 34;
    private static final int LEAST_TICK_DISTANCE = 14;

    private final MetersPresenter presenter;
    private int[] points = new int[0];

    HistoryPainter(MetersPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void paint(MeterPen pen, Box box, MeterSnapshot now) {
        pen.panel(box, Panel.HISTORY);
        LoudnessTrace trace = trace(now);
        Box graph = graph(box);
        pen.fill(pen.ground, graph);
        scale(pen, graph);
        if (trace.size() == 0 || graph.isEmpty()) {
            return;
        }
        String span = Figures.span(trace.size() * trace.secondsPerPoint());
        pen.right(pen.small, pen.quiet, span, box.right() - 8, box.y() + 4);
        ground(pen, graph, trace);
        line(pen, graph, trace);
    }

    static Box graph(Box box) {
        Box inner = box.below(HEAD).above(8);
        return inner.beside(SCALE).left(inner.width() - SCALE - 8);
    }

    private LoudnessTrace trace(MeterSnapshot now) {
        return presenter.choices().recent() ? now.recent() : now.whole();
    }

    /** The frame of the programme at an x of the panel, absent beside what was heard. */
    OptionalLong frameAt(Box box, int x, MeterSnapshot now) {
        Box graph = graph(box);
        LoudnessTrace trace = trace(now);
        if (x < graph.x() || x >= graph.right() || trace.size() == 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(trace.frame(point(graph, trace, x - graph.x())));
    }

    /** Few points stand at the right, a pixel each; many share pixels. */
    private static int point(Box graph, LoudnessTrace trace, int x) {
        if (trace.size() <= graph.width()) {
            return Math.max(0, trace.size() - graph.width() + x);
        }
        return (int) ((long) x * trace.size() / graph.width());
    }

    private static int first(Box graph, LoudnessTrace trace) {
        return Math.max(0, graph.width() - trace.size());
    }

    private void scale(MeterPen pen, Box graph) {
        MeterRuler ruler = presenter.loudnessRuler();
        int last = Integer.MAX_VALUE;
        for (Tick tick : ruler.ticks()) {
            int y = y(graph, ruler, tick.value());
            if (last - y >= LEAST_TICK_DISTANCE) {
                pen.right(pen.figuresSmall, pen.quiet, tick.label(), graph.x() - 5, y - 7);
                pen.line(pen.line, graph.x(), y, graph.right() - 1, y);
                last = y;
            }
        }
    }

    private void ground(MeterPen pen, Box graph, LoudnessTrace trace) {
        MeterRuler ruler = presenter.loudnessRuler();
        pen.gc().setAlpha(70);
        Color color = pen.quiet;
        for (int x = first(graph, trace); x < graph.width(); x++) {
            int y = y(graph, ruler, loudest(graph, trace, x, true));
            if (y < graph.bottom()) {
                pen.fill(color, graph.x() + x, y, 1, graph.bottom() - y);
            }
        }
        pen.gc().setAlpha(255);
    }

    /** From where 3 s were heard on. */
    private void line(MeterPen pen, Box graph, LoudnessTrace trace) {
        int first = first(graph, trace);
        while (first < graph.width() && Double.isNaN(loudest(graph, trace, first, false))) {
            first++;
        }
        int count = graph.width() - first;
        if (points.length != 2 * count) {
            points = new int[2 * count];
        }
        MeterRuler ruler = presenter.loudnessRuler();
        for (int i = 0; i < count; i++) {
            points[2 * i] = graph.x() + first + i;
            points[2 * i + 1] = Math.min(graph.bottom() - 1, y(graph, ruler, loudest(graph, trace, first + i, false)));
        }
        pen.gc().setForeground(pen.accent);
        pen.gc().setLineWidth(2);
        pen.gc().drawPolyline(points);
        pen.gc().setLineWidth(1);
    }

    /** The loudest of the points that share a pixel. */
    private static double loudest(Box graph, LoudnessTrace trace, int x, boolean momentary) {
        int from = point(graph, trace, x);
        int to = trace.size() <= graph.width() ? from + 1 : Math.max(from + 1, point(graph, trace, x + 1));
        double loudest = Double.NaN;
        for (int i = from; i < Math.min(to, trace.size()); i++) {
            float value = momentary ? trace.momentaryLufs(i) : trace.shortTermLufs(i);
            loudest = Double.isNaN(loudest) || value > loudest ? value : loudest;
        }
        return loudest;
    }

    private static int y(Box graph, MeterRuler ruler, double lufs) {
        return graph.bottom() - (int) Math.round(ruler.place(lufs) * graph.height());
    }
}
