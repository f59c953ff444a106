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
        int lastLine = strip.x - 2 * LEAST_DISTANCE;
        for (TimelineShot shot : shots) {
            if (!shot.range().overlaps(state.viewport().visible())) {
                continue;
            }
            int start = state.geometry().xOf(shot.range().start());
            int end = Math.min(state.geometry().xOf(shot.range().end()), strip.right());
            int shown = paintTransition(graphics, shot, start, strip);
            if (start - lastLine >= LEAST_DISTANCE) {
                graphics.setForegroundColor(style.colors().quietText());
                graphics.drawLine(start, strip.y + 2, start, strip.bottom() - 2);
                lastLine = start;
            }
            int left = Math.max(shown, strip.x) + GAP;
            paintName(graphics, shot, new Rectangle(left, strip.y, end - left - 2, strip.height));
        }
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(strip.x, strip.bottom() - 1, strip.right(), strip.bottom() - 1);
    }

    /** Where the picture is whole: behind the wedge of a dissolve. */
    private int paintTransition(Graphics graphics, TimelineShot shot, int start, Rectangle strip) {
        int end = state.geometry().xOf(shot.range().start().plus(shot.transitionLength()));
        if (shot.transition().isEmpty() || end - start < LEAST_DISTANCE) {
            return start;
        }
        int bottom = strip.bottom() - 2;
        graphics.setBackgroundColor(style.leaderLine());
        graphics.fillPolygon(new int[] {start, bottom, end, strip.y + 2, end, bottom});
        return end;
    }

    private void paintName(Graphics graphics, TimelineShot shot, Rectangle room) {
        if (room.width < LEAST_TEXT) {
            return;
        }
        graphics.pushState();
        graphics.clipRect(room);
        style.text()
                .draw(
                        graphics,
                        shot.label(),
                        style.labelFont(),
                        style.colors().quietText(),
                        room.x,
                        room.y,
                        room.height);
        graphics.popState();
    }
}
