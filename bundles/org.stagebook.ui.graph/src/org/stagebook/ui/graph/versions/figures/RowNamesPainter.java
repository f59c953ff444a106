package org.stagebook.ui.graph.versions.figures;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.content.VersionLine;
import org.stagebook.ui.graph.versions.layout.GraphGeometry;
import org.stagebook.ui.graph.versions.layout.GraphScale;
import org.stagebook.ui.graph.versions.state.GraphState;

/** The fixed column at the left: each line's branch, what it holds and how many versions it has. */
final class RowNamesPainter {

    private static final int PAD = 12;
    private static final int LINE = 18;

    private final GraphState state;
    private final GraphStyle style;

    RowNamesPainter(GraphState state, GraphStyle style) {
        this.state = state;
        this.style = style;
    }

    void paint(Graphics graphics, Rectangle area) {
        graphics.setBackgroundColor(style.colors().panel());
        graphics.fillRectangle(area.x, area.y, GraphGeometry.HEADER_WIDTH, area.height);
        GraphGeometry geometry = state.geometry();
        List<VersionLine> lines = geometry.layout().lines();
        for (int row = 0; row < lines.size(); row++) {
            PixelBox stripe = geometry.stripeOf(row);
            if (stripe.y() < area.bottom() && stripe.bottom() > area.y) {
                paintRow(
                        graphics,
                        lines.get(row),
                        stripe,
                        geometry.layout().row(row).size());
            }
        }
        graphics.setForegroundColor(style.colors().line());
        int edge = area.x + GraphGeometry.HEADER_WIDTH - 1;
        graphics.drawLine(edge, area.y, edge, area.bottom());
    }

    private void paintRow(Graphics graphics, VersionLine line, PixelBox stripe, int count) {
        graphics.setForegroundColor(style.rowLine());
        graphics.drawLine(0, stripe.bottom(), GraphGeometry.HEADER_WIDTH - 1, stripe.bottom());
        if (state.geometry().scale() == GraphScale.DOTS) {
            String name = line.isWhole() ? line.name() : line.name() + " " + line.extent();
            draw(graphics, name, style.factFont(), style.colors().text(), stripe.y(), stripe.height());
            return;
        }
        int top = stripe.y() + stripe.height() / 2 - LINE;
        draw(graphics, line.name(), style.labelFont(), style.colors().text(), top, LINE);
        String what = line.extent() + ", " + (count == 1 ? "1 version" : count + " versions");
        draw(graphics, what, style.factFont(), style.colors().quietText(), top + LINE, LINE);
    }

    private void draw(Graphics graphics, String words, Font font, Color ink, int top, int height) {
        String fitted = style.fitted().of(words, font, GraphGeometry.HEADER_WIDTH - 2 * PAD);
        style.text().draw(graphics, fitted, font, ink, PAD, top, height);
    }
}
