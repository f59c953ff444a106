package org.stagebook.ui.graph.timeline.figures;

import java.util.Optional;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.layout.Band;
import org.stagebook.ui.graph.timeline.layout.BandKind;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * Lies over bands and lanes: the loop as a bar in the main ruler with dashed lines through the lanes, and the playhead.
 *
 * <p>A playhead that moves repaints the two columns it leaves and enters, not the timeline.
 */
public final class TransportFigure extends Figure {

    private static final int HANDLE = 5;
    private static final int BAR_HEIGHT = 4;
    private static final int REACH = HANDLE + 2;

    private final TimelineState state;
    private final TimelineStyle style;
    private Optional<Position> painted = Optional.empty();
    private Marks paintedMarks;

    public TransportFigure(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
        this.paintedMarks = marks();
        setEnabled(false);
    }

    /** The mouse goes through. */
    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    /** Repaints where something moved. */
    public void transportChanged() {
        Optional<Position> now = state.playhead().position();
        if (!paintedMarks.equals(marks())) {
            paintedMarks = marks();
            repaint();
        } else {
            painted.ifPresent(this::repaintAround);
            now.ifPresent(this::repaintAround);
        }
        painted = now;
    }

    private void repaintAround(Position position) {
        int x = state.geometry().xOf(position);
        repaint(new Rectangle(x - REACH, getBounds().y, 2 * REACH + 1, getBounds().height));
        state.geometry().bands().of(BandKind.OVERVIEW).ifPresent(band -> {
            int place =
                    TimelineGeometry.HEADER_WIDTH + state.geometry().overview().xOf(position);
            repaint(new Rectangle(place - 1, band.top(), 3, band.height()));
        });
    }

    private Marks marks() {
        return new Marks(state.marks().in(), state.marks().out());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        graphics.pushState();
        graphics.clipRect(new Rectangle(
                area.x + TimelineGeometry.HEADER_WIDTH,
                area.y,
                area.width - TimelineGeometry.HEADER_WIDTH,
                area.height));
        Band ruler = state.geometry().bands().mainRuler();
        paintLoop(graphics, ruler, area);
        painted = state.playhead().position();
        painted.ifPresent(position -> paintPlayhead(graphics, position, ruler, area));
        graphics.popState();
    }

    private void paintLoop(Graphics graphics, Band ruler, Rectangle area) {
        Optional<Integer> in = state.marks().in().map(state.geometry()::xOf);
        Optional<Integer> out = state.marks().out().map(state.geometry()::xOf);
        graphics.setBackgroundColor(style.colors().accent());
        graphics.setForegroundColor(style.colors().accent());
        if (in.isPresent() && out.isPresent()) {
            int left = Math.max(in.get(), area.x);
            int right = Math.min(out.get(), area.right());
            graphics.fillRectangle(left, ruler.top() + 1, Math.max(0, right - left), BAR_HEIGHT);
        }
        in.ifPresent(x -> paintMark(graphics, x, 1, new Rectangle(area.x, ruler.top(), area.width, ruler.height())));
        out.ifPresent(x -> paintMark(graphics, x, -1, new Rectangle(area.x, ruler.top(), area.width, ruler.height())));
    }

    /** A bracket in the ruler and a dashed line below it. */
    private void paintMark(Graphics graphics, int x, int inwards, Rectangle ruler) {
        int top = ruler.y + 1;
        int bottom = ruler.bottom() - 1;
        graphics.fillPolygon(new int[] {x, top, x + inwards * 7, top, x, top + 9});
        graphics.drawLine(x, top, x, bottom);
        graphics.setLineStyle(SWT.LINE_DOT);
        graphics.drawLine(x, bottom, x, getBounds().bottom());
        graphics.setLineStyle(SWT.LINE_SOLID);
    }

    private void paintPlayhead(Graphics graphics, Position position, Band ruler, Rectangle area) {
        int x = state.geometry().xOf(position);
        if (x > area.x - REACH && x < area.right() + REACH) {
            graphics.setForegroundColor(style.playhead());
            graphics.setBackgroundColor(style.playhead());
            int y = ruler.bottom() - 1;
            graphics.fillPolygon(new int[] {x - HANDLE, y - 9, x + HANDLE + 1, y - 9, x + 1, y, x, y});
            graphics.drawLine(x, y, x, area.bottom());
        }
        state.geometry().bands().of(BandKind.OVERVIEW).ifPresent(band -> {
            int place =
                    TimelineGeometry.HEADER_WIDTH + state.geometry().overview().xOf(position);
            graphics.setForegroundColor(style.playhead());
            graphics.drawLine(place, band.top() + 1, place, band.bottom() - 2);
        });
    }

    private record Marks(Optional<Position> in, Optional<Position> out) {}
}
