package org.stagebook.ui.graph.versions.layout;

import java.util.List;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.content.VersionEdge;
import org.stagebook.ui.graph.versions.content.VersionEdge.Kind;

/**
 * How the line between two versions runs: through the gaps between columns and rows, never across a version.
 *
 * @param points x and y in turn, from the earlier version to the later one
 */
public record EdgeRoute(List<Integer> points) {

    /** In how many places of a gap lines run, so that those that pass on from row to row can be told apart. */
    private static final int PLACES = 3;

    /** Copies the list. */
    public EdgeRoute {
        points = List.copyOf(points);
    }

    /** The way of an edge. */
    public static EdgeRoute of(VersionEdge edge, VersionPlace earlier, VersionPlace later, GraphGeometry geometry) {
        PixelBox from = geometry.boxOf(earlier);
        PixelBox to = geometry.boxOf(later);
        GraphScale scale = geometry.scale();
        int beside = (earlier.row() % PLACES - 1) * scale.gapX() / (2 * PLACES);
        if (edge.kind() == Kind.GOES_BACK) {
            return earlier.row() == later.row() ? over(from, to, scale) : around(from, to, scale, -beside);
        }
        if (earlier.row() == later.row()) {
            return later.column() == earlier.column() + 1 ? straight(from, to) : under(from, to, scale);
        }
        return around(from, to, scale, beside);
    }

    private static EdgeRoute straight(PixelBox from, PixelBox to) {
        return new EdgeRoute(List.of(from.right(), middleY(from), to.x(), middleY(to)));
    }

    /** Below the versions of its row. */
    private static EdgeRoute under(PixelBox from, PixelBox to, GraphScale scale) {
        int y = from.bottom() + scale.gapY() / 3;
        int start = from.x() + from.width() * 2 / 3;
        int end = to.x() + to.width() / 3;
        return new EdgeRoute(List.of(start, from.bottom(), start, y, end, y, end, to.bottom()));
    }

    /** Above the versions of its row. */
    private static EdgeRoute over(PixelBox from, PixelBox to, GraphScale scale) {
        int y = from.y() - scale.gapY() / 3;
        int start = from.x() + from.width() * 2 / 3;
        int end = to.x() + to.width() / 3;
        return new EdgeRoute(List.of(start, from.y(), start, y, end, y, end, to.y()));
    }

    /** Right of the earlier one to the row of the later one, along the gap beside that row, then into it from the left. */
    private static EdgeRoute around(PixelBox from, PixelBox to, GraphScale scale, int beside) {
        int out = from.right() + scale.gapX() / 2 + beside;
        int in = to.x() - scale.gapX() / 2 + beside;
        int y = from.y() < to.y() ? to.y() - scale.gapY() / 2 + beside : to.bottom() + scale.gapY() / 2 + beside;
        if (Math.abs(out - in) <= 2 * Math.abs(beside)) {
            return new EdgeRoute(
                    List.of(from.right(), middleY(from), out, middleY(from), out, middleY(to), to.x(), middleY(to)));
        }
        return new EdgeRoute(List.of(
                from.right(), middleY(from), out, middleY(from), out, y, in, y, in, middleY(to), to.x(), middleY(to)));
    }

    private static int middleY(PixelBox box) {
        return box.y() + box.height() / 2;
    }

    /** Whether any of it can lie in a box. */
    public boolean touches(PixelBox box) {
        int left = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 0; i < points.size(); i += 2) {
            left = Math.min(left, points.get(i));
            right = Math.max(right, points.get(i));
            top = Math.min(top, points.get(i + 1));
            bottom = Math.max(bottom, points.get(i + 1));
        }
        return left < box.right() && right >= box.x() && top < box.bottom() && bottom >= box.y();
    }
}
