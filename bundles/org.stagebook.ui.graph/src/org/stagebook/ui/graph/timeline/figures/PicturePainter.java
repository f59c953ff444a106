package org.stagebook.ui.graph.timeline.figures;

import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.painting.Hatch;
import org.stagebook.ui.graph.painting.PixelBox;
import org.stagebook.ui.graph.timeline.content.ReelMarks;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** The picture band: leaders hatched, the action with the cut in force, FFOA and LFOA, 2-pop and tail pop. */
final class PicturePainter implements BandPainter {

    private static final int GAP = 4;
    private static final int POP_HALF_WIDTH = 4;

    private final TimelineState state;
    private final TimelineStyle style;

    PicturePainter(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
    }

    @Override
    public void paint(Graphics graphics, Rectangle strip) {
        ReelMarks marks = state.content().marks();
        TimelineGeometry geometry = state.geometry();
        int reelStart = geometry.xOf(marks.range().start());
        int reelEnd = geometry.xOf(marks.range().end());
        int actionStart = marks.firstFrameOfAction().map(geometry::xOf).orElse(reelStart);
        int actionEnd = state.content().endOfAction().map(geometry::xOf).orElse(reelEnd);
        PixelBox action = cut(actionStart, actionEnd, strip);
        graphics.setBackgroundColor(style.colors().raised());
        graphics.fillRectangle(action.x(), action.y(), action.width(), action.height());
        hatch(graphics, cut(reelStart, actionStart, strip));
        hatch(graphics, cut(actionEnd, reelEnd, strip));
        paintPop(graphics, marks.headPop(), "2-pop", actionStart, strip);
        paintPop(graphics, marks.tailPop(), "pop", strip.right(), strip);
        paintAction(graphics, marks, action, strip, new int[] {actionStart, actionEnd});
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(strip.x, strip.bottom() - 1, strip.right(), strip.bottom() - 1);
    }

    private void paintAction(Graphics graphics, ReelMarks marks, PixelBox action, Rectangle strip, int[] ends) {
        int left = action.x() + GAP;
        int right = action.right() - GAP;
        if (marks.firstFrameOfAction().isPresent() && line(graphics, ends[0], strip)) {
            left = write(graphics, "FFOA", ends[0] + GAP, strip) + 3 * GAP;
        }
        if (marks.lastFrameOfAction().isPresent() && line(graphics, ends[1] - 1, strip)) {
            int start = ends[1] - GAP - style.text().widthOf("LFOA", style.labelFont());
            if (start > left) {
                write(graphics, "LFOA", start, strip);
                right = start - 3 * GAP;
            }
        }
        if (style.text().widthOf(marks.cut(), style.labelFont()) <= right - left) {
            style.text()
                    .draw(
                            graphics,
                            marks.cut(),
                            style.labelFont(),
                            style.colors().quietText(),
                            left,
                            strip.y,
                            strip.height);
        }
    }

    private boolean line(Graphics graphics, int x, Rectangle strip) {
        if (x < strip.x - 40 || x > strip.right()) {
            return false;
        }
        graphics.setForegroundColor(style.colors().text());
        graphics.drawLine(x, strip.y, x, strip.bottom());
        return true;
    }

    private int write(Graphics graphics, String text, int x, Rectangle strip) {
        style.text().draw(graphics, text, style.labelFont(), style.colors().text(), x, strip.y, strip.height);
        return x + style.text().widthOf(text, style.labelFont());
    }

    /** A small diamond; its name where there is room before whatever comes next. */
    private void paintPop(Graphics graphics, Optional<Position> pop, String name, int nextX, Rectangle strip) {
        if (pop.isEmpty()) {
            return;
        }
        int x = state.geometry().xOf(pop.get());
        int y = strip.y + strip.height / 2;
        graphics.setBackgroundColor(style.colors().text());
        graphics.fillPolygon(
                new int[] {x - POP_HALF_WIDTH, y, x, y - POP_HALF_WIDTH, x + POP_HALF_WIDTH, y, x, y + POP_HALF_WIDTH});
        int textX = x + POP_HALF_WIDTH + GAP;
        if (textX + style.text().widthOf(name, style.labelFont()) + GAP <= nextX) {
            int width = style.text().widthOf(name, style.labelFont());
            graphics.setBackgroundColor(style.colors().panel());
            graphics.fillRectangle(textX - 2, strip.y + 1, width + 4, strip.height - 2);
            write(graphics, name, textX, strip);
        }
    }

    private void hatch(Graphics graphics, PixelBox box) {
        if (box.width() > 0) {
            graphics.setForegroundColor(style.leaderLine());
            Hatch.paint(graphics, box, 5);
        }
    }

    private static PixelBox cut(int fromX, int toX, Rectangle strip) {
        int left = Math.clamp(fromX, strip.x, strip.right());
        int right = Math.clamp(toX, left, strip.right());
        return new PixelBox(left, strip.y, right - left, strip.height - 1);
    }
}
