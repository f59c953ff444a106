package org.stagebook.ui.graph.versions.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.stagebook.ui.graph.versions.content.VersionNode;
import org.stagebook.ui.graph.versions.state.GraphState;
import org.stagebook.ui.graph.versions.state.VersionDrag;

/** What follows the pointer while a version is dragged: what would happen, in words. */
public final class DragFigure extends Figure {

    private static final int PAD = 8;
    private static final int HEIGHT = 24;
    private static final int BESIDE_POINTER = 14;

    private final GraphState state;
    private final GraphStyle style;

    public DragFigure(GraphState state, GraphStyle style) {
        this.state = state;
        this.style = style;
        setEnabled(false);
    }

    /** The words of a drag. */
    String words(VersionDrag drag) {
        String dragged = label(drag.draggedId());
        return drag.targetId()
                .map(target -> "Compare " + dragged + " with " + label(target))
                .orElse("Drop " + dragged + " on another version to compare them");
    }

    private String label(String id) {
        return state.shown().find(id).map(VersionNode::label).orElse("");
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        state.drag().ifPresent(drag -> paint(graphics, drag));
    }

    private void paint(Graphics graphics, VersionDrag drag) {
        String words = words(drag);
        int width = style.text().widthOf(words, style.factFont()) + 2 * PAD;
        int x = Math.max(0, Math.min(drag.x() + BESIDE_POINTER, getBounds().right() - width - 1));
        int y = Math.max(0, Math.min(drag.y() + BESIDE_POINTER, getBounds().bottom() - HEIGHT - 1));
        graphics.setBackgroundColor(style.colors().raised());
        graphics.fillRectangle(x, y, width, HEIGHT);
        graphics.setForegroundColor(drag.targetId().isPresent() ? style.colors().accent() : style.nodeFrame());
        graphics.drawRectangle(x, y, width, HEIGHT);
        style.text().draw(graphics, words, style.factFont(), style.colors().text(), x + PAD, y, HEIGHT);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false; // the pointer means what lies below
    }
}
