package org.stagebook.ui.parts.meters;

import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.stagebook.audio.Speaker;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.SurroundBalance;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.Figures;
import org.stagebook.ui.parts.meters.presenter.Panel;

/** The room from above: a ray for each speaker, as long as it is loud, and a dot where the sound comes from. */
final class BalancePainter implements MeterPainter {

    private static final int HEAD = 22;
    private static final int FOOT = 34;
    private static final double LOWEST_DBFS = -60;
    private static final int DOT = 9;

    /** Room for the names of speakers. */
    private static final int SIDE = 28;

    private static final int ABOVE = 18;

    @Override
    public void paint(MeterPen pen, Box box, MeterSnapshot now) {
        pen.panel(box, Panel.BALANCE);
        SurroundBalance balance = now.balance();
        Box inner = box.below(HEAD).above(FOOT);
        int radius = Math.min(inner.width() / 2 - SIDE, inner.height() / 2 - ABOVE);
        if (radius < 10 || now.programme().order().isEmpty()) {
            return;
        }
        int cx = inner.x() + inner.width() / 2;
        int cy = inner.y() + inner.height() / 2;
        pen.smooth(true);
        pen.gc().setBackground(pen.ground);
        pen.gc().fillOval(cx - radius, cy - radius, 2 * radius, 2 * radius);
        pen.gc().setForeground(pen.line);
        pen.gc().drawOval(cx - radius / 2, cy - radius / 2, radius, radius);
        List<Speaker> speakers = now.programme().order().get().speakers();
        for (int channel = 0; channel < speakers.size(); channel++) {
            if (!speakers.get(channel).isLowFrequency()) {
                ray(pen, speakers.get(channel), level(balance, channel), new Centre(cx, cy, radius));
            }
        }
        if (balance.heard()) {
            int x = cx + (int) Math.round(balance.right() * radius);
            int y = cy - (int) Math.round(balance.front() * radius);
            pen.gc().setBackground(pen.text);
            pen.gc().fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
        }
        pen.smooth(false);
        shares(pen, box.foot(FOOT), balance);
    }

    private record Centre(int x, int y, int radius) {}

    private static double level(SurroundBalance balance, int channel) {
        return channel < balance.powersDb().size() ? balance.powersDb().get(channel) : Double.NEGATIVE_INFINITY;
    }

    private static void ray(MeterPen pen, Speaker speaker, double dbfs, Centre centre) {
        double azimuth = Math.toRadians(speaker.azimuthDegrees());
        double across = -Math.sin(azimuth);
        double up = Math.cos(azimuth);
        boolean high = speaker.elevationDegrees() > 0;
        double rim = high ? centre.radius() * 0.7 : centre.radius();
        double share = Math.clamp((dbfs - LOWEST_DBFS) / -LOWEST_DBFS, 0, 1);
        Color color = high ? pen.quiet : pen.accent;
        if (share > 0) {
            pen.gc().setLineWidth(5);
            pen.line(
                    color,
                    centre.x(),
                    centre.y(),
                    centre.x() + (int) Math.round(across * rim * share),
                    centre.y() - (int) Math.round(up * rim * share));
            pen.gc().setLineWidth(1);
        }
        double at = high ? rim : rim + 9;
        int x = centre.x() + (int) Math.round(across * at);
        int y = centre.y() - (int) Math.round(up * at);
        pen.centre(pen.small, pen.quiet, speaker.label(), new Box(x - 14, y - 8, 28, 16));
    }

    private static void shares(MeterPen pen, Box foot, SurroundBalance balance) {
        if (!balance.heard()) {
            return;
        }
        int y = foot.y() + 1;
        pen.left(pen.small, pen.quiet, "front " + Figures.percent(balance.frontShare()), foot.x() + 8, y);
        String low = "LFE " + Figures.percent(balance.lfeShare());
        pen.right(pen.small, pen.quiet, low, foot.right() - 8, y);
        String behind = "rear " + Figures.percent(1 - balance.frontShare());
        pen.left(pen.small, pen.quiet, behind, foot.x() + 8, y + 15);
        if (balance.heightShare() > 0) {
            String high = "height " + Figures.percent(balance.heightShare());
            pen.right(pen.small, pen.quiet, high, foot.right() - 8, y + 15);
        }
    }
}
