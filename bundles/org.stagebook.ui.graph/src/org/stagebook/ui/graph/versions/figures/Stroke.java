package org.stagebook.ui.graph.versions.figures;

import org.eclipse.draw2d.Graphics;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.content.VersionEdge;

/**
 * How a line along an axis is broken, so that each kind of edge is known without colour; the platform's own dots run together.
 *
 * @param dash length of a piece, in pixels
 * @param gap between pieces, in pixels; 0 for a solid line
 */
record Stroke(int dash, int gap) {

    static Stroke of(VersionEdge.Kind kind) {
        return switch (kind) {
            case CONTINUES -> new Stroke(0, 0);
            case PRINTED_FROM -> new Stroke(6, 4);
            case GOES_BACK -> new Stroke(2, 4);
        };
    }

    /** Draws what of a line can be seen; it is a box without width or without height. */
    void draw(Graphics graphics, PixelBox line, PixelBox view) {
        if (gap == 0) {
            graphics.drawLine(line.x(), line.y(), line.right(), line.bottom());
        } else if (line.height() == 0) {
            int last = Math.min(line.right(), view.right());
            for (int x = first(line.x(), view.x()); x < last; x += dash + gap) {
                graphics.drawLine(x, line.y(), Math.min(x + dash, line.right()) - 1, line.y());
            }
        } else {
            int last = Math.min(line.bottom(), view.bottom());
            for (int y = first(line.y(), view.y()); y < last; y += dash + gap) {
                graphics.drawLine(line.x(), y, line.x(), Math.min(y + dash, line.bottom()) - 1);
            }
        }
    }

    /** The last piece that begins before the view, so that pieces stand still while only a part is painted. */
    private int first(int begin, int viewBegin) {
        return begin >= viewBegin ? begin : begin + (viewBegin - begin) / (dash + gap) * (dash + gap);
    }
}
