package org.stagebook.ui.graph.timeline.figures;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.graph.painting.Hatch;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.ReelMarks;
import org.stagebook.ui.graph.timeline.content.TimelineScene;
import org.stagebook.ui.graph.timeline.layout.LaneBox;
import org.stagebook.ui.graph.timeline.layout.LaneMetrics;
import org.stagebook.ui.graph.timeline.layout.PlacedCue;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.scale.Tick;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/**
 * The area with the lanes: grounds, help lines, slivers, and the cue figures as children.
 *
 * <p>Children are painted in a plain loop, because draw2d would set and reset a clip for each of them.
 */
public final class LanesFigure extends Figure {

    private static final int OVERLAP_BAR = 5;

    private final TimelineState state;
    private final TimelineStyle style;
    private final RulerScale ruler;
    private List<PlacedCue> slivers = List.of();

    public LanesFigure(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
        this.ruler = new RulerScale(state);
        setOpaque(true);
    }

    /** The cues to paint without figures of their own. */
    public void setSlivers(List<PlacedCue> newSlivers) {
        slivers = newSlivers;
    }

    /** Puts a cue's figure where the cue is now. */
    public void place(CueFigure figure, PlacedCue placed) {
        figure.place(
                placed.cue(),
                style.look(placed.cue(), placed.lane().lane()),
                state.geometry().boxOf(placed));
    }

    /**
     * Moves the area alone: the geometry says where on the widget a cue is, whatever this figure's own place, so that
     * cues placed by it must not be moved along when bands above come or go.
     */
    @Override
    protected void primTranslate(int dx, int dy) {
        bounds.translate(dx, dy);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        graphics.setBackgroundColor(style.colors().ground());
        graphics.fillRectangle(area);
        paintOutside(graphics, area);
        paintGrid(graphics, area);
        paintLaneLines(graphics, area);
        SliverPainter.paint(graphics, slivers, state.geometry(), style);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        List<CueFigure> selected = new ArrayList<>();
        for (Object child : getChildren()) {
            CueFigure figure = (CueFigure) child;
            if (figure.intersects(clip)) {
                if (figure.isSelected()) {
                    selected.add(figure);
                } else {
                    figure.paintBlock(graphics, getBounds());
                }
            }
        }
        selected.forEach(figure -> figure.paintBlock(graphics, getBounds()));
        paintOverlaps(graphics, clip);
    }

    /** Where a folded lane hides one cue behind another: a striped bar along the foot of the blocks. */
    private void paintOverlaps(Graphics graphics, Rectangle clip) {
        TimelineGeometry geometry = state.geometry();
        for (LaneBox lane : geometry.layout().lanes()) {
            int foot = geometry.yOfLanes(lane.bottom()) - LaneMetrics.PADDING - 1;
            int drawnTo = Integer.MIN_VALUE;
            for (TimeRange overlap : lane.hiddenOverlaps()) {
                int left = Math.max(geometry.xOf(overlap.start()), clip.x);
                int right = Math.min(geometry.xOf(overlap.end()), clip.right());
                if (right >= clip.x && left < clip.right() && right > drawnTo) {
                    paintOverlap(
                            graphics, new PixelBox(left, foot - OVERLAP_BAR, Math.max(2, right - left), OVERLAP_BAR));
                    drawnTo = Math.max(right, left + 2);
                }
            }
        }
    }

    private void paintOverlap(Graphics graphics, PixelBox bar) {
        graphics.setBackgroundColor(style.selectionGap());
        graphics.fillRectangle(bar.x(), bar.y(), bar.width(), bar.height());
        graphics.setForegroundColor(style.selectionFrame());
        Hatch.paint(graphics, bar, 4);
    }

    /** What lies before the first and after the last frame of action is a little darker. */
    private void paintOutside(Graphics graphics, Rectangle area) {
        TimelineGeometry geometry = state.geometry();
        ReelMarks marks = state.content().marks();
        graphics.setBackgroundColor(style.outsideGround());
        int start = marks.firstFrameOfAction()
                .map(geometry::xOf)
                .orElseGet(() -> geometry.xOf(marks.range().start()));
        int end = state.content()
                .endOfAction()
                .map(geometry::xOf)
                .orElseGet(() -> geometry.xOf(marks.range().end()));
        int height = Math.min(area.height, geometry.yOfLanes(geometry.layout().height()) - area.y);
        graphics.fillRectangle(area.x, area.y, Math.clamp(start - area.x, 0, area.width), height);
        int from = Math.clamp(end, area.x, area.right());
        graphics.fillRectangle(from, area.y, area.right() - from, height);
    }

    private void paintGrid(Graphics graphics, Rectangle area) {
        TimelineGeometry geometry = state.geometry();
        int bottom = Math.min(area.bottom(), geometry.yOfLanes(geometry.layout().height()));
        graphics.setForegroundColor(style.faintLine());
        for (Tick tick : ruler.timecodeTicks()) {
            if (tick.isMajor()) {
                vertical(graphics, geometry.xOf(tick.position()), area, bottom);
            }
        }
        graphics.setForegroundColor(style.colors().line());
        for (TimelineScene scene : state.content().scenes()) {
            vertical(graphics, geometry.xOf(scene.range().start()), area, bottom);
        }
    }

    private static void vertical(Graphics graphics, int x, Rectangle area, int bottom) {
        if (x >= area.x && x < area.right()) {
            graphics.drawLine(x, area.y, x, bottom - 1);
        }
    }

    private void paintLaneLines(Graphics graphics, Rectangle area) {
        TimelineGeometry geometry = state.geometry();
        graphics.setForegroundColor(style.colors().line());
        for (LaneBox lane : geometry.layout().lanes()) {
            int y = geometry.yOfLanes(lane.bottom()) - 1;
            if (y >= area.y && y < area.bottom()) {
                graphics.drawLine(area.x, y, area.right() - 1, y);
            }
        }
    }

    /** Paints runs of narrow cues; those that touch become one rectangle. */
    private static final class SliverPainter {

        static void paint(Graphics graphics, List<PlacedCue> slivers, TimelineGeometry geometry, TimelineStyle style) {
            Run run = null;
            for (PlacedCue placed : slivers) {
                LaneLook look = style.look(placed.cue(), placed.lane().lane());
                boolean pale = placed.cue().isRemoved() || placed.cue().isMuted();
                Color color = pale ? look.removedLine() : look.fill();
                PixelBox box = geometry.boxOf(placed);
                if (run != null && run.joins(box, color)) {
                    run = run.upTo(box.right());
                } else {
                    draw(graphics, run);
                    run = new Run(color, box.y(), box.x(), box.right());
                }
            }
            draw(graphics, run);
        }

        private static void draw(Graphics graphics, Run run) {
            if (run != null) {
                graphics.setBackgroundColor(run.color());
                graphics.fillRectangle(run.left(), run.y(), run.right() - run.left(), LaneMetrics.BLOCK_HEIGHT);
            }
        }

        private record Run(Color color, int y, int left, int right) {

            boolean joins(PixelBox box, Color other) {
                return box.y() == y && box.x() <= right && box.x() >= left && other.equals(color);
            }

            Run upTo(int newRight) {
                return new Run(color, y, left, Math.max(right, newRight));
            }
        }
    }
}
