package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** Lies over everything and paints what a drag would do. */
public final class FeedbackFigure extends Figure {

    private final TimelineState state;
    private final TimelineStyle style;
    private final CueBlockPainter blocks;
    private final ReadoutPainter readouts;
    private Feedback feedback = Feedback.NONE;

    public FeedbackFigure(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
        this.blocks = new CueBlockPainter(style);
        this.readouts = new ReadoutPainter(style);
        setEnabled(false);
    }

    /** What is being shown. */
    public Feedback feedback() {
        return feedback;
    }

    public void show(Feedback newFeedback) {
        feedback = newFeedback;
        repaint();
    }

    /** The mouse goes through. */
    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (feedback.equals(Feedback.NONE)) {
            return;
        }
        Rectangle lanes = lanesArea();
        graphics.pushState();
        graphics.clipRect(lanes);
        feedback.ghosts().forEach(ghost -> paintGhost(graphics, ghost, lanes));
        feedback.caught().ifPresent(position -> paintCaught(graphics, position, lanes));
        feedback.marquee().ifPresent(box -> paintMarquee(graphics, box));
        graphics.popState();
        feedback.readout().ifPresent(readout -> readouts.paint(graphics, readout, getBounds()));
    }

    private Rectangle lanesArea() {
        Rectangle area = getBounds();
        int top = area.y + state.geometry().bands().height();
        int left = area.x + TimelineGeometry.HEADER_WIDTH;
        return new Rectangle(left, top, Math.max(0, area.right() - left), Math.max(0, area.bottom() - top));
    }

    private void paintGhost(Graphics graphics, Feedback.Ghost ghost, Rectangle lanes) {
        PixelBox box = state.geometry().boxOf(ghost.cue().range(), ghost.laneTop());
        blocks.paint(graphics, ghost.cue(), style.look(ghost.cue(), ghost.lane()), box, lanes);
        graphics.setForegroundColor(style.selectionFrame());
        graphics.drawRectangle(box.x() - 1, box.y() - 1, box.width() + 1, box.height() + 1);
    }

    private void paintCaught(Graphics graphics, Position position, Rectangle lanes) {
        int x = state.geometry().xOf(position);
        graphics.setForegroundColor(style.colors().accent());
        graphics.setLineStyle(SWT.LINE_DASH);
        graphics.drawLine(x, lanes.y, x, lanes.bottom());
        graphics.setLineStyle(SWT.LINE_SOLID);
    }

    private void paintMarquee(Graphics graphics, PixelBox box) {
        graphics.setBackgroundColor(style.colors().accent());
        graphics.setAlpha(40);
        graphics.fillRectangle(box.x(), box.y(), box.width(), box.height());
        graphics.setAlpha(255);
        graphics.setForegroundColor(style.colors().accent());
        graphics.drawRectangle(box.x(), box.y(), Math.max(0, box.width() - 1), Math.max(0, box.height() - 1));
    }
}
