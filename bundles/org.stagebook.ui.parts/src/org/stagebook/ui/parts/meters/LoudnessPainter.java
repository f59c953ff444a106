package org.stagebook.ui.parts.meters;

import org.eclipse.swt.graphics.Color;
import org.stagebook.metering.live.LoudnessReading;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.scale.MeterRuler;
import org.stagebook.metering.live.scale.MeterRuler.Tick;
import org.stagebook.metering.live.scale.Tone;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.Figures;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.parts.meters.presenter.Panel;

/** Loudness in figures, and as two bars on the scale of an EBU mode meter. */
final class LoudnessPainter implements MeterPainter {

    private static final int MARGIN = 8;
    private static final int HEAD = 22;
    private static final int ROW = 22;
    private static final int BAR = 12;
    private static final int SCALE_WIDTH = 76;
    private static final int LEAST_TICK_DISTANCE = 13;

    private final MetersPresenter presenter;

    LoudnessPainter(MetersPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void paint(MeterPen pen, Box box, MeterSnapshot now) {
        pen.panel(box, Panel.LOUDNESS);
        pen.right(pen.small, pen.quiet, target(), box.right() - MARGIN, box.y() + 4);
        Box inner = box.below(HEAD).above(6);
        Box scale = new Box(inner.right() - SCALE_WIDTH, inner.y() + 4, SCALE_WIDTH, inner.height() - 18);
        Box words = inner.left(inner.width() - SCALE_WIDTH);
        figures(pen, words, now);
        bars(pen, scale, now.loudness());
    }

    private String target() {
        return "target " + Figures.tenths(presenter.choices().targetLufs()) + " LUFS";
    }

    private void figures(MeterPen pen, Box box, MeterSnapshot now) {
        LoudnessReading loudness = now.loudness();
        int x = box.x() + MARGIN;
        int end = box.right() - MARGIN;
        String large = presenter.loudness(loudness.integratedLufs());
        pen.left(pen.body, pen.quiet, "I", x, box.y() + 6);
        pen.right(pen.figuresLarge, loudness.running() ? pen.text : pen.quiet, large, end, box.y() - 2);
        int y = box.y() + 36;
        pen.left(pen.small, pen.quiet, against(loudness), x, y);
        pen.right(pen.small, pen.quiet, presenter.loudnessRuler().unit(), end, y);
        y += 18;
        int step = Math.max(15, Math.min(ROW, (box.bottom() - y) / 6));
        row(pen, box, y, "S", presenter.loudness(loudness.shortTermLufs()), pen.text);
        row(pen, box, y + step, "max S", presenter.loudness(loudness.maxShortTermLufs()), pen.text);
        row(pen, box, y + 2 * step, "M", presenter.loudness(loudness.momentaryLufs()), pen.text);
        row(pen, box, y + 3 * step, "max M", presenter.loudness(loudness.maxMomentaryLufs()), pen.text);
        String range = loudness.rangeIsStable() ? "LRA" : "LRA, not yet stable";
        row(pen, box, y + 4 * step, range, Figures.tenths(loudness.rangeLu()), stable(pen, loudness));
        boolean over = now.truePeakDbtp() > presenter.choices().limitDbtp();
        Color peak = over ? pen.tone(Tone.OVER) : pen.text;
        row(pen, box, y + 5 * step, over ? "TP dBTP, over" : "TP dBTP", Figures.signed(now.truePeakDbtp()), peak);
    }

    private String against(LoudnessReading loudness) {
        if (!loudness.running()) {
            return "paused at " + Figures.span(loudness.countedSeconds());
        }
        return "since " + Figures.span(loudness.countedSeconds());
    }

    private void row(MeterPen pen, Box box, int y, String name, String value, Color color) {
        pen.left(pen.small, pen.quiet, name, box.x() + MARGIN, y + 5);
        pen.right(pen.figures, color, value, box.right() - MARGIN, y - 1);
    }

    private static Color stable(MeterPen pen, LoudnessReading loudness) {
        return loudness.rangeIsStable() ? pen.text : pen.quiet;
    }

    private void bars(MeterPen pen, Box scale, LoudnessReading loudness) {
        MeterRuler ruler = presenter.loudnessRuler();
        ticks(pen, scale, ruler);
        Box shortTerm = new Box(scale.right() - MARGIN - 2 * BAR - 4, scale.y(), BAR, scale.height());
        Box momentary = new Box(scale.right() - MARGIN - BAR, scale.y(), BAR, scale.height());
        bar(pen, shortTerm, ruler, loudness.shortTermLufs(), loudness.maxShortTermLufs());
        bar(pen, momentary, ruler, loudness.momentaryLufs(), loudness.maxMomentaryLufs());
        pen.centre(pen.small, pen.quiet, "S", new Box(shortTerm.x(), scale.bottom(), BAR, 16));
        pen.centre(pen.small, pen.quiet, "M", new Box(momentary.x(), scale.bottom(), BAR, 16));
        if (ruler.place(loudness.integratedLufs()) > 0) {
            int y = y(scale, ruler, loudness.integratedLufs());
            pen.fill(pen.text, shortTerm.x() - 3, y - 1, 2 * BAR + 10, 2);
        }
    }

    private static void ticks(MeterPen pen, Box scale, MeterRuler ruler) {
        int last = Integer.MAX_VALUE;
        for (Tick tick : ruler.ticks()) {
            int y = y(scale, ruler, tick.value());
            if (last - y >= LEAST_TICK_DISTANCE) {
                pen.right(pen.figuresSmall, pen.quiet, tick.label(), scale.right() - MARGIN - 2 * BAR - 12, y - 7);
                last = y;
            }
        }
    }

    private static void bar(MeterPen pen, Box bar, MeterRuler ruler, double lufs, double maximum) {
        pen.fill(pen.ground, bar);
        if (ruler.place(lufs) > 0) {
            int y = y(bar, ruler, lufs);
            pen.fill(pen.tone(ruler.tone(lufs)), bar.x(), y, bar.width(), bar.bottom() - y);
        }
        if (ruler.place(maximum) > 0) {
            pen.fill(pen.tone(ruler.tone(maximum)), bar.x(), y(bar, ruler, maximum), bar.width(), 2);
        }
        int target = y(
                bar,
                ruler,
                (ruler.zones().get(1).fromValue() + ruler.zones().get(2).fromValue()) / 2);
        pen.line(pen.quiet, bar.x(), target, bar.right() - 1, target);
    }

    private static int y(Box bar, MeterRuler ruler, double lufs) {
        return bar.bottom() - (int) Math.round(ruler.place(lufs) * bar.height());
    }
}
