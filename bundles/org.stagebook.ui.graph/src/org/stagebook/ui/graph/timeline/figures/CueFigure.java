package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/**
 * The block of one cue.
 *
 * <p>Its bounds are all it knows of its place. They are set by whoever lays the lanes out and repaints them as a whole;
 * {@link #place} therefore does not repaint by itself.
 */
public final class CueFigure extends Figure {

    private static final int FRAME = 2;
    private static final int GRIP_WIDTH = 4;

    private final TimelineStyle style;
    private final CueBlockPainter painter;
    private TimelineCue cue;
    private LaneLook look;
    private boolean selected;
    private boolean leading;
    private boolean lifted;

    public CueFigure(TimelineStyle style) {
        this.style = style;
        this.painter = new CueBlockPainter(style);
    }

    /** Where and what to paint; the lanes repaint. */
    void place(TimelineCue newCue, LaneLook newLook, PixelBox newBox) {
        cue = newCue;
        look = newLook;
        bounds.setBounds(new Rectangle(
                newBox.x() - FRAME, newBox.y() - FRAME, newBox.width() + 2 * FRAME, newBox.height() + 2 * FRAME));
    }

    /** The block itself; round it is room for the frame of a selected cue. */
    public PixelBox box() {
        return new PixelBox(bounds.x + FRAME, bounds.y + FRAME, bounds.width - 2 * FRAME, bounds.height - 2 * FRAME);
    }

    /** Frame and grips; the leading one of several is framed more strongly. */
    public void setSelected(boolean nowSelected, boolean nowLeading) {
        if (selected != nowSelected || leading != nowLeading) {
            selected = nowSelected;
            leading = nowLeading;
            repaint();
        }
    }

    /** Only a pale place is left while the cue is being dragged elsewhere. */
    public void setLifted(boolean nowLifted) {
        if (lifted != nowLifted) {
            lifted = nowLifted;
            repaint();
        }
    }

    public boolean isSelected() {
        return selected;
    }

    /** Paints the block; called by the lanes for each visible cue, without a clip of its own. */
    void paintBlock(Graphics graphics, Rectangle view) {
        if (cue == null) {
            return;
        }
        PixelBox box = box();
        if (lifted) {
            graphics.setBackgroundColor(look.paleFill());
            graphics.fillRectangle(box.x(), box.y(), box.width(), box.height());
            return;
        }
        painter.paint(graphics, cue, look, box, view);
        if (selected) {
            paintSelection(graphics, box);
        }
    }

    private void paintSelection(Graphics graphics, PixelBox box) {
        graphics.setForegroundColor(style.selectionGap());
        graphics.drawRectangle(box.x(), box.y(), box.width() - 1, box.height() - 1);
        graphics.setForegroundColor(style.selectionFrame());
        graphics.drawRectangle(box.x() - 1, box.y() - 1, box.width() + 1, box.height() + 1);
        graphics.drawRectangle(box.x() - 2, box.y() - 2, box.width() + 3, box.height() + 3);
        if (leading && box.width() >= 4 * GRIP_WIDTH) {
            graphics.setBackgroundColor(style.selectionFrame());
            graphics.fillRectangle(box.x(), box.y(), GRIP_WIDTH, box.height());
            graphics.fillRectangle(box.right() - GRIP_WIDTH, box.y(), GRIP_WIDTH, box.height());
            graphics.setBackgroundColor(style.selectionGap());
            int middle = box.y() + box.height() / 2;
            graphics.fillRectangle(box.x() + 1, middle - 4, 1, 8);
            graphics.fillRectangle(box.right() - 2, middle - 4, 1, 8);
        }
    }

    /** For tests and screen readers of the figure tree. */
    @Override
    public String toString() {
        return cue == null ? "cue" : "cue " + cue.label();
    }
}
