package org.stagebook.ui.parts.meters;

import java.util.List;
import org.stagebook.metering.level.CorrelationReading;
import org.stagebook.metering.live.GoniometerPoints;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.scale.Tone;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.Figures;
import org.stagebook.ui.parts.meters.presenter.Panel;

/** Goniometer, and below it how alike the channels of pairs are. */
final class FieldPainter implements MeterPainter {

    private static final int HEAD = 22;
    private static final int ROW = 17;
    private static final int MOST_ROWS = 3;
    private static final double HALF_ROOT = Math.sqrt(0.5);

    private int[] points = new int[0];

    @Override
    public void paint(MeterPen pen, Box box, MeterSnapshot now) {
        pen.panel(box, Panel.FIELD);
        List<CorrelationReading> pairs = now.correlations();
        int rows = Math.min(MOST_ROWS, pairs.size());
        Box inner = box.below(HEAD).above(6);
        Box circle = inner.above(rows * ROW + 4);
        goniometer(pen, circle, now.goniometer());
        for (int i = 0; i < rows; i++) {
            Box row = new Box(inner.x() + 8, inner.bottom() - (rows - i) * ROW, inner.width() - 16, ROW);
            correlation(pen, row, pairs.get(i), now.programme().labels());
        }
    }

    private void goniometer(MeterPen pen, Box box, GoniometerPoints sound) {
        int radius = Math.min(box.width() - 16, box.height()) / 2;
        if (radius < 8) {
            return;
        }
        int cx = box.x() + box.width() / 2;
        int cy = box.y() + box.height() / 2;
        pen.smooth(true);
        pen.gc().setBackground(pen.ground);
        pen.gc().fillOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
        int diagonal = (int) Math.round(radius * HALF_ROOT);
        pen.line(pen.line, cx - diagonal, cy - diagonal, cx + diagonal, cy + diagonal);
        pen.line(pen.line, cx - diagonal, cy + diagonal, cx + diagonal, cy - diagonal);
        pen.line(pen.line, cx, cy - radius, cx, cy + radius);
        pen.left(pen.small, pen.quiet, "L", cx - diagonal - 10, cy - diagonal - 12);
        pen.left(pen.small, pen.quiet, "R", cx + diagonal + 4, cy - diagonal - 12);
        pen.smooth(false);
        trace(pen, sound, cx, cy, radius);
    }

    private void trace(MeterPen pen, GoniometerPoints sound, int cx, int cy, int radius) {
        if (points.length != 2 * sound.size()) {
            points = new int[2 * sound.size()];
        }
        for (int i = 0; i < sound.size(); i++) {
            double across = (sound.right(i) - sound.left(i)) * HALF_ROOT;
            double up = (sound.right(i) + sound.left(i)) * HALF_ROOT;
            double size = Math.hypot(across, up);
            double drawn = size > 0 ? Math.min(1, Math.sqrt(size / Math.sqrt(2))) * radius / size : 0;
            points[2 * i] = cx + (int) Math.round(across * drawn);
            points[2 * i + 1] = cy - (int) Math.round(up * drawn);
        }
        pen.gc().setForeground(pen.accent);
        pen.gc().setAlpha(150);
        pen.gc().drawPolyline(points);
        pen.gc().setAlpha(255);
    }

    private static void correlation(MeterPen pen, Box row, CorrelationReading pair, List<String> labels) {
        String name =
                labels.get(pair.pair().first()) + " " + labels.get(pair.pair().second());
        pen.left(pen.small, pen.quiet, name, row.x(), row.y() + 2);
        double needle = pair.needle();
        String value = pair.now().isPresent() ? hundredths(needle) : Figures.tenths(Double.NaN);
        pen.right(pen.figuresSmall, pen.text, value, row.right(), row.y() + 1);
        Box bar = new Box(row.x() + 48, row.y() + 6, row.width() - 48 - 42, 5);
        pen.fill(pen.ground, bar);
        int middle = bar.x() + bar.width() / 2;
        int x = bar.x() + (int) Math.round((needle + 1) / 2 * (bar.width() - 1));
        Tone tone = needle < 0 ? Tone.OVER : Tone.GOOD;
        pen.fill(pen.tone(tone), Math.min(middle, x), bar.y(), Math.max(1, Math.abs(x - middle)), bar.height());
        pen.fill(pen.text, x - 1, bar.y() - 2, 3, bar.height() + 4);
        pen.line(pen.quiet, middle, bar.y() - 2, middle, bar.bottom() + 1);
    }

    private static String hundredths(double value) {
        long hundredths = Math.round(value * 100);
        long size = Math.abs(hundredths);
        return (hundredths < 0 ? "-" : "+") + size / 100 + "." + size / 10 % 10 + size % 10;
    }
}
