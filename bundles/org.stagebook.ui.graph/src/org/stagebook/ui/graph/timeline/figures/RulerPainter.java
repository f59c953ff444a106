package org.stagebook.ui.graph.timeline.figures;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.stagebook.ui.graph.timeline.scale.Tick;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** A ruler: long lines with labels at their right, short lines between. */
final class RulerPainter implements BandPainter {

    private static final int SHORT_LINE = 4;
    private static final int LABEL_GAP = 4;
    /** A label that begins left of the view is still partly seen. */
    private static final int LABEL_REACH = 110;

    private final TimelineState state;
    private final TimelineStyle style;
    private final Supplier<List<Tick>> ticks;
    private final boolean primary;

    RulerPainter(TimelineState state, TimelineStyle style, Supplier<List<Tick>> ticks, boolean primary) {
        this.state = state;
        this.style = style;
        this.ticks = ticks;
        this.primary = primary;
    }

    @Override
    public void paint(Graphics graphics, Rectangle strip) {
        Color ink = primary ? style.colors().text() : style.colors().quietText();
        int bottom = strip.bottom() - 1;
        for (Tick tick : ticks.get()) {
            int x = state.geometry().xOf(tick.position());
            if (x < strip.x - LABEL_REACH) {
                continue;
            }
            graphics.setForegroundColor(style.colors().quietText());
            graphics.drawLine(x, tick.isMajor() ? strip.y + 3 : bottom - SHORT_LINE, x, bottom);
            if (tick.isMajor()) {
                style.text()
                        .draw(
                                graphics,
                                tick.label(),
                                style.timecodeFont(),
                                ink,
                                x + LABEL_GAP,
                                strip.y,
                                strip.height - 2);
            }
        }
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(strip.x, bottom, strip.right(), bottom);
    }
}
