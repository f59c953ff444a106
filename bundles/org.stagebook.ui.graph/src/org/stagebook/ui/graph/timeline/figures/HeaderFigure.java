package org.stagebook.ui.graph.timeline.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.graph.timeline.layout.LaneBox;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** The fixed column at the left of the lanes: colour, letter code, name and number of cues of each category. */
public final class HeaderFigure extends Figure {

    private static final int CHIP_WIDTH = 4;
    private static final int TEXT_X = 12;
    private static final int GAP = 8;
    private static final int ROW_HEIGHT = 26;

    private final TimelineState state;
    private final TimelineStyle style;

    public HeaderFigure(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
        setOpaque(true);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        graphics.setBackgroundColor(style.colors().panel());
        graphics.fillRectangle(area);
        for (LaneBox lane : state.geometry().layout().lanes()) {
            int top = state.geometry().yOfLanes(lane.top());
            if (top < area.bottom() && top + lane.height() > area.y) {
                paintLane(graphics, lane, top, area);
            }
        }
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(area.right() - 1, area.y, area.right() - 1, area.bottom());
    }

    private void paintLane(Graphics graphics, LaneBox lane, int top, Rectangle area) {
        graphics.setBackgroundColor(style.look(lane.lane()).fill());
        graphics.fillRectangle(area.x, top, CHIP_WIDTH, lane.height() - 1);
        String count = lane.isEmpty() ? "" : Integer.toString(lane.cueCount());
        int right = area.right() - GAP - style.text().widthOf(count, style.timecodeFont());
        style.text().draw(graphics, count, style.timecodeFont(), style.colors().quietText(), right, top, ROW_HEIGHT);
        String code = lane.lane().code();
        int nameX = area.x + TEXT_X;
        if (!code.isEmpty()) {
            style.text().draw(graphics, code, style.codeFont(), style.colors().text(), nameX, top, ROW_HEIGHT);
            nameX += style.text().widthOf(code, style.codeFont()) + GAP;
        }
        paintName(graphics, lane, new Rectangle(nameX, top, right - GAP - nameX, ROW_HEIGHT));
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(area.x, top + lane.height() - 1, area.right(), top + lane.height() - 1);
    }

    /** The name in words where it fits whole and says more than the code. */
    private void paintName(Graphics graphics, LaneBox lane, Rectangle room) {
        String name = lane.lane().name();
        if (lane.lane().kind() == TimelineLane.Kind.TRACK) {
            paintTrackName(graphics, name, room);
            return;
        }
        boolean fits = style.text().widthOf(name, style.labelFont()) <= room.width;
        if (fits && !name.equalsIgnoreCase(lane.lane().code())) {
            style.text()
                    .draw(graphics, name, style.labelFont(), style.colors().quietText(), room.x, room.y, room.height);
        }
    }

    /** The name is all a track has, so it is cut rather than left out. */
    private void paintTrackName(Graphics graphics, String name, Rectangle room) {
        graphics.pushState();
        graphics.clipRect(room);
        style.text().draw(graphics, name, style.labelFont(), style.colors().text(), room.x, room.y, room.height);
        graphics.popState();
    }
}
