package org.stagebook.ui.graph.versions.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.versions.content.VersionNode;
import org.stagebook.ui.graph.versions.layout.GraphScale;

/** The block of one version; its bounds, with room for a frame, are all it knows of its place. */
public final class VersionFigure extends Figure {

    private static final int FRAME = 3;

    private final GraphStyle style;
    private final VersionPainter painter;
    private VersionNode node;
    private GraphScale scale;
    private Marking marking = Marking.NONE;

    /** How a version stands out. */
    public enum Marking {
        NONE,
        SELECTED,
        /** Keys and details are about it. */
        LEADING,
        /** What is dragged would be compared with it. */
        TARGET
    }

    public VersionFigure(GraphStyle style) {
        this.style = style;
        this.painter = new VersionPainter(style);
    }

    /** Where and what to paint; the graph repaints as a whole. */
    void place(VersionNode newNode, PixelBox box, GraphScale newScale) {
        node = newNode;
        scale = newScale;
        bounds.setBounds(
                new Rectangle(box.x() - FRAME, box.y() - FRAME, box.width() + 2 * FRAME, box.height() + 2 * FRAME));
    }

    /** Whether it stands out. */
    public void mark(Marking newMarking) {
        if (marking != newMarking) {
            marking = newMarking;
            repaint();
        }
    }

    public Marking marking() {
        return marking;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (node == null) {
            return;
        }
        PixelBox box =
                new PixelBox(bounds.x + FRAME, bounds.y + FRAME, bounds.width - 2 * FRAME, bounds.height - 2 * FRAME);
        painter.paint(graphics, node, box, scale, marking != Marking.NONE);
        paintMarking(graphics, box);
    }

    private void paintMarking(Graphics graphics, PixelBox box) {
        if (marking == Marking.NONE) {
            return;
        }
        graphics.setForegroundColor(style.colors().accent());
        int rings = marking == Marking.SELECTED ? 1 : 2;
        for (int ring = 1; ring <= rings; ring++) {
            graphics.drawRectangle(
                    box.x() - ring, box.y() - ring, box.width() + 2 * ring - 1, box.height() + 2 * ring - 1);
        }
    }
}
