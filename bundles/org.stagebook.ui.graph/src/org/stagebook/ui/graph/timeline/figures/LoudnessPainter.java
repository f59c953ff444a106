package org.stagebook.ui.graph.timeline.figures;

import java.util.Locale;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.stagebook.ui.graph.timeline.content.TimelineGuide;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * Short-term loudness of the guide track as columns from the foot of the lane, 18 LU below the target to 9 above, with
 * the target as a dashed line; what is above it is drawn in the colour of attention and higher, so that colour is not all.
 */
final class LoudnessPainter implements BandPainter {

    private static final double BELOW = 18;
    private static final double ABOVE = 9;
    private static final int GAP = 4;

    private final TimelineState state;
    private final TimelineStyle style;

    LoudnessPainter(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
    }

    @Override
    public void paint(Graphics graphics, Rectangle strip) {
        graphics.setBackgroundColor(style.colors().ground());
        graphics.fillRectangle(strip);
        state.guide().filter(guide -> guide.sound().isPresent()).ifPresent(guide -> {
            paintColumns(graphics, guide, strip);
            paintTarget(graphics, guide, strip);
        });
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(strip.x, strip.bottom() - 1, strip.right(), strip.bottom() - 1);
    }

    private void paintColumns(Graphics graphics, TimelineGuide guide, Rectangle strip) {
        int target = yOf(guide.targetLufs(), guide, strip);
        for (int x = strip.x; x < strip.right(); x++) {
            double lufs = guide.lufsAt(state.geometry().positionAt(x));
            if (!Double.isFinite(lufs)) {
                continue;
            }
            int top = yOf(lufs, guide, strip);
            if (top < target) {
                graphics.setBackgroundColor(style.tooLoud());
                graphics.fillRectangle(x, top, 1, target - top);
            }
            graphics.setBackgroundColor(style.loudness());
            graphics.fillRectangle(x, Math.max(top, target), 1, strip.bottom() - 1 - Math.max(top, target));
        }
    }

    private void paintTarget(Graphics graphics, TimelineGuide guide, Rectangle strip) {
        int y = yOf(guide.targetLufs(), guide, strip);
        graphics.setForegroundColor(style.colors().text());
        graphics.setLineStyle(SWT.LINE_DASH);
        graphics.drawLine(strip.x, y, strip.right(), y);
        graphics.setLineStyle(SWT.LINE_SOLID);
        String label = String.format(Locale.ROOT, "%.0f", guide.targetLufs()).replace('-', '\u2212');
        int width = style.text().widthOf(label, style.timecodeFont());
        int x = strip.right() - width - GAP;
        graphics.setBackgroundColor(style.colors().ground());
        graphics.fillRectangle(x - 2, strip.y + 1, width + 4, y - strip.y - 1);
        style.text().draw(graphics, label, style.timecodeFont(), style.colors().quietText(), x, strip.y, y - strip.y);
    }

    private static int yOf(double lufs, TimelineGuide guide, Rectangle strip) {
        double share = (lufs - guide.targetLufs() + BELOW) / (BELOW + ABOVE);
        int reach = strip.height - 2;
        return strip.bottom() - 1 - (int) Math.round(Math.clamp(share, 0, 1) * reach);
    }
}
