package org.stagebook.ui.graph.versions.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.layout.GraphGeometry;
import org.stagebook.ui.graph.versions.layout.VersionPlace;
import org.stagebook.ui.graph.versions.state.GraphState;

/** The ground with its rows and the lines between versions; the versions are its children, the names of the rows lie over all. */
public final class GraphFigure extends Figure {

    private final GraphState state;
    private final GraphStyle style;
    private final EdgePainter edges;
    private final RowNamesPainter names;

    public GraphFigure(GraphState state, GraphStyle style) {
        this.state = state;
        this.style = style;
        this.edges = new EdgePainter(state, style);
        this.names = new RowNamesPainter(state, style);
        setOpaque(true);
    }

    /** Puts the block of a version where it stands now. */
    public void place(VersionFigure figure, VersionPlace place) {
        GraphGeometry geometry = state.geometry();
        figure.place(place.node(), geometry.boxOf(place), geometry.scale());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        graphics.setBackgroundColor(style.colors().ground());
        graphics.fillRectangle(area);
        paintRows(graphics, area);
        edges.paint(graphics, new PixelBox(area.x, area.y, area.width, area.height));
    }

    private void paintRows(Graphics graphics, Rectangle area) {
        GraphGeometry geometry = state.geometry();
        graphics.setForegroundColor(style.rowLine());
        for (int row = 0; row < geometry.layout().rowCount(); row++) {
            int y = geometry.stripeOf(row).bottom();
            if (y >= area.y && y < area.bottom()) {
                graphics.drawLine(area.x, y, area.right(), y);
            }
        }
    }

    /** After the versions: what scrolls passes under the names. */
    @Override
    protected void paintBorder(Graphics graphics) {
        names.paint(graphics, getBounds());
    }
}
