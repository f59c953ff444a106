package org.stagebook.ui.graph.timeline.figures;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.timeline.content.TimelineShot;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * The events of the picture cut: a line at each cut, a wedge where one picture dissolves into the next, clip names where
 * they fit. Cuts closer than three pixels become one line, so that a whole reel stays readable.
 */
final class CutsPainter implements BandPainter {

    private static final int GAP = 4;
    private static final int LEAST_TEXT = 24;
    private static final int LEAST_DISTANCE = 3;

    private final TimelineState state;
    private final TimelineStyle style;

    CutsPainter(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
    }

    @Override
    public void paint(Graphics graphics, Rectangle strip) {
        List<TimelineShot> shots = state.content().shots();
        int lastLine = Integer.MIN_VALUE;
        for (TimelineShot shot : shots) {
            if (!shot.range().overlaps(state.viewport().visible())) {
                continue;
            }
            int start = state.geometry().xOf(shot.range().start());
            int end = Math.min(state.geometry().xOf(shot.range().end()), strip.right());
            paintTransition(graphics, shot, start, strip);
            if (start - lastLine >= LEAST_DISTANCE) {
                graphics.setForegroundColor(style.colors().quietText());
                graphics.drawLine(start, strip.y + 2, start, strip.bottom() - 2);
                lastLine = start;
            }
            paintName(graphics, shot, new Rectangle(Math.max(start, strip.x), strip.y, end - start, strip.height), end);
        }
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(strip.x, strip.bottom() - 1, strip.right(), strip.bottom() - 1);
    }

    private void paintTransition(Graphics graphics, TimelineShot shot, int start, Rectangle strip) {
        if (shot.transition().isEmpty()) {
            return;
        }
        int end = state.geometry().xOf(shot.range().start().plus(shot.transitionLength()));
        if (end - start >= LEAST_DISTANCE) {
            int bottom = strip.bottom() - 2;
            graphics.setBackgroundColor(style.leaderLine());
            graphics.fillPolygon(new int[] {start, bottom, end, strip.y + 2, end, bottom});
        }
    }

    private void paintName(Graphics graphics, TimelineShot shot, Rectangle room, int end) {
        int left = room.x + GAP;
        if (end - left < LEAST_TEXT) {
            return;
        }
        graphics.pushState();
        graphics.clipRect(new Rectangle(left, room.y, end - left - 2, room.height));
        style.text()
                .draw(graphics, shot.label(), style.labelFont(), style.colors().quietText(), left, room.y, room.height);
        graphics.popState();
    }
}
