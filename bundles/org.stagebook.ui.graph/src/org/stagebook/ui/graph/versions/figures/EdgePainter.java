package org.stagebook.ui.graph.versions.figures;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.content.VersionEdge;
import org.stagebook.ui.graph.versions.content.VersionEdge.Kind;
import org.stagebook.ui.graph.versions.layout.EdgeRoute;
import org.stagebook.ui.graph.versions.layout.GraphGeometry;
import org.stagebook.ui.graph.versions.layout.VersionLayout;
import org.stagebook.ui.graph.versions.layout.VersionPlace;
import org.stagebook.ui.graph.versions.state.GraphState;

/** Paints what came from what: solid where it continues, dashed where it was printed from another line, dotted where it goes back. */
final class EdgePainter {

    private static final int HEAD = 4;

    private final GraphState state;
    private final GraphStyle style;

    EdgePainter(GraphState state, GraphStyle style) {
        this.state = state;
        this.style = style;
    }

    /** Those of selected versions last, so that they lie on top. */
    void paint(Graphics graphics, PixelBox view) {
        List<VersionEdge> edges = state.geometry().layout().edges();
        edges.stream().filter(edge -> !isOfSelection(edge)).forEach(edge -> paint(graphics, edge, view));
        edges.stream().filter(this::isOfSelection).forEach(edge -> paint(graphics, edge, view));
        graphics.setLineWidth(1);
    }

    private boolean isOfSelection(VersionEdge edge) {
        return state.selection().stream().anyMatch(edge::touches);
    }

    private void paint(Graphics graphics, VersionEdge edge, PixelBox view) {
        GraphGeometry geometry = state.geometry();
        VersionLayout layout = geometry.layout();
        Optional<VersionPlace> earlier = layout.find(edge.earlierId());
        Optional<VersionPlace> later = layout.find(edge.laterId());
        if (earlier.isEmpty()
                || later.isEmpty()
                || geometry.xOf(earlier.get().column()) > view.right()
                || geometry.xOf(later.get().column() + 1) < view.x()) {
            return; // most are elsewhere, and their way need not be found
        }
        EdgeRoute route = EdgeRoute.of(edge, earlier.get(), later.get(), geometry);
        if (route.touches(view)) {
            paint(graphics, edge, route.points(), view);
        }
    }

    private void paint(Graphics graphics, VersionEdge edge, List<Integer> points, PixelBox view) {
        boolean strong = isOfSelection(edge);
        graphics.setForegroundColor(strong ? style.colors().accent() : style.edge());
        graphics.setBackgroundColor(graphics.getForegroundColor());
        graphics.setLineWidth(strong ? 2 : 1);
        Stroke stroke = Stroke.of(edge.kind());
        for (int i = 0; i + 3 < points.size(); i += 2) {
            stroke.draw(
                    graphics,
                    PixelBox.between(points.get(i), points.get(i + 1), points.get(i + 2), points.get(i + 3)),
                    view);
        }
        if (edge.kind() == Kind.GOES_BACK) {
            paintHead(graphics, points.get(2), points.get(3), points.get(0), points.get(1));
        } else if (edge.kind() == Kind.PRINTED_FROM) {
            int last = points.size() - 2;
            paintHead(graphics, points.get(last - 2), points.get(last - 1), points.get(last), points.get(last + 1));
        }
    }

    /** An arrow head at the end of a line that runs along an axis. */
    private static void paintHead(Graphics graphics, int fromX, int fromY, int x, int y) {
        int alongX = Integer.signum(x - fromX);
        int alongY = Integer.signum(y - fromY);
        graphics.fillPolygon(new int[] {
            x,
            y,
            x - alongX * 2 * HEAD + alongY * HEAD,
            y - alongY * 2 * HEAD + alongX * HEAD,
            x - alongX * 2 * HEAD - alongY * HEAD,
            y - alongY * 2 * HEAD - alongX * HEAD
        });
    }
}
