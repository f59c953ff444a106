package org.stagebook.report.pdf;

import java.io.IOException;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.CueGrid.Lane;
import org.stagebook.report.pdf.Canvas.Area;
import org.stagebook.report.pdf.Canvas.Pen;

/** The names of the tracks over their lanes, with the colour of the group. */
record GridHead(CueGrid grid, float laneWidth, Setting setting) implements Slab {

    private static final float STRIP = 4;

    @Override
    public float height() {
        return 2 * setting.body().leading() + STRIP + 8;
    }

    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
        float high = height() - 4;
        float left = x + GridPages.TIME_COLUMN;
        canvas.fill(
                new Area(
                        x, top, GridPages.TIME_COLUMN + laneWidth * grid.lanes().size(), high),
                Setting.BAND);
        canvas.text("Time", x + 3, top + STRIP + 2, setting.strong());
        canvas.text(
                "timecode, feet+frames", x + 3, top + STRIP + 2 + setting.body().leading(), setting.quiet());
        for (Lane lane : grid.lanes()) {
            Ink colour = lane.colour().isEmpty() ? Setting.RULE : Ink.of(lane.colour());
            canvas.fill(new Area(left, top, laneWidth - 1, STRIP), colour);
            float width = laneWidth - 2 * GridPages.INSIDE;
            String name = setting.lettering().oneLine(lane.name(), width, setting.strong());
            canvas.text(name, left + GridPages.INSIDE, top + STRIP + 2, setting.strong());
            String group = setting.lettering()
                    .oneLine(lane.group().equals(lane.name()) ? "" : lane.group(), width, setting.quiet());
            canvas.text(
                    group,
                    left + GridPages.INSIDE,
                    top + STRIP + 2 + setting.body().leading(),
                    setting.quiet());
            left += laneWidth;
        }
        canvas.line(x, top + high, left, top + high, new Pen(Setting.TEXT, 0.8f));
    }
}
