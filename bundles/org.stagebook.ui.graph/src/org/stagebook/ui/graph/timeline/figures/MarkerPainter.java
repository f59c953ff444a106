package org.stagebook.ui.graph.timeline.figures;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.timeline.content.TimelineMarker;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Markers as flags on poles, with as much of their names as fits before the next. */
final class MarkerPainter implements BandPainter {

    private static final int FLAG_WIDTH = 6;
    private static final int GAP = 3;
    private static final int LEAST_TEXT = 16;
    private static final int REACH = 300;

    private final TimelineState state;
    private final TimelineStyle style;

    MarkerPainter(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
    }

    @Override
    public void paint(Graphics graphics, Rectangle strip) {
        List<TimelineMarker> markers = state.content().markers();
        for (int i = 0; i < markers.size(); i++) {
            int x = state.geometry().xOf(markers.get(i).position());
            int next = i + 1 < markers.size()
                    ? state.geometry().xOf(markers.get(i + 1).position())
                    : strip.right();
            if (x > strip.right()) {
                break;
            }
            if (x > strip.x - REACH && next > strip.x) {
                paintMarker(graphics, markers.get(i), x, new Rectangle(x, strip.y, next - x - 1, strip.height));
            }
        }
    }

    private void paintMarker(Graphics graphics, TimelineMarker marker, int x, Rectangle room) {
        graphics.setForegroundColor(style.colors().quietText());
        graphics.drawLine(x, room.y + 2, x, room.bottom());
        graphics.setBackgroundColor(style.colors().quietText());
        graphics.fillPolygon(new int[] {x, room.y + 3, x + FLAG_WIDTH, room.y + 6, x, room.y + 10});
        int textX = x + FLAG_WIDTH + GAP;
        if (room.right() - textX >= LEAST_TEXT) {
            graphics.pushState();
            graphics.clipRect(new Rectangle(textX, room.y, room.right() - textX, room.height));
            style.text()
                    .draw(
                            graphics,
                            marker.name(),
                            style.labelFont(),
                            style.colors().text(),
                            textX,
                            room.y,
                            room.height);
            graphics.popState();
        }
    }
}
