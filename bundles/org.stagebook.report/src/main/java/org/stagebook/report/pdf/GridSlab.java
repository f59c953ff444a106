package org.stagebook.report.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.CueGrid.Event;
import org.stagebook.report.block.CueGrid.Mark;
import org.stagebook.report.block.CueGrid.MarkKind;
import org.stagebook.report.grid.GridPlan;
import org.stagebook.report.grid.GridPlan.Span;
import org.stagebook.report.pdf.Canvas.Area;
import org.stagebook.report.pdf.Canvas.Pen;

/** The rows of one page of a cue sheet: times at the left, a box for each sound, lines across for scenes and limits. */
record GridSlab(CueGrid grid, List<GridText> texts, GridPlan.Page page, float laneWidth, Setting setting)
        implements Slab {

    private static final Ink LIGHT = new Ink(0xDDDDDD);

    @Override
    public float height() {
        return page.bottom();
    }

    @Override
    public void draw(Canvas canvas, float x, float top) throws IOException {
        float right = x + GridPages.TIME_COLUMN + laneWidth * grid.lanes().size();
        rows(canvas, x, top, right);
        cuts(canvas, x, top, right);
        marks(canvas, x, top, right);
        for (Map.Entry<Integer, Span> shown : page.items().entrySet()) {
            Event event = grid.events().get(shown.getKey());
            Span span = shown.getValue();
            Area area = new Area(
                    x + GridPages.TIME_COLUMN + event.lane() * laneWidth,
                    top + span.top(),
                    laneWidth - 2,
                    span.bottom() - span.top());
            new GridBox(event, texts.get(shown.getKey()), span, setting).draw(canvas, area);
        }
        for (int lane = 0; lane <= grid.lanes().size(); lane++) {
            float left = x + GridPages.TIME_COLUMN + lane * laneWidth - 1;
            canvas.line(left, top, left, top + height(), new Pen(LIGHT, 0.5f));
        }
    }

    /** A light line from the time of each start to its box. */
    private void rows(Canvas canvas, float x, float top, float right) throws IOException {
        Set<Long> done = new HashSet<>();
        for (Event event : grid.events()) {
            Float height = page.heights().get(event.start().frame());
            if (height != null && done.add(event.start().frame())) {
                time(canvas, event.start().timecode(), event.start().feet(), x, top + height);
                canvas.line(x, top + height, right, top + height, new Pen(LIGHT, 0.5f));
            }
        }
        for (Mark mark : grid.marks()) {
            Float height = page.heights().get(mark.frame());
            if (height != null && mark.kind() != MarkKind.CUT && done.add(mark.frame())) {
                time(canvas, mark.timecode(), mark.feet(), x, top + height);
            }
        }
    }

    private void time(Canvas canvas, String timecode, String feet, float x, float top) throws IOException {
        canvas.text(timecode, x + 3, top + 1, setting.strong());
        float behind = setting.strong().width(timecode, setting.lettering()) + 6;
        canvas.text(feet, x + 3 + behind, top + 1, setting.quiet());
    }

    /** Picture cuts between the rows, where they fall. */
    private void cuts(Canvas canvas, float x, float top, float right) throws IOException {
        for (Mark mark : grid.marks()) {
            boolean here = mark.frame() >= page.heights().firstKey()
                    && mark.frame() <= page.heights().lastKey();
            if (mark.kind() == MarkKind.CUT && here) {
                float y = top + page.heightOf(mark.frame());
                canvas.line(x + GridPages.TIME_COLUMN - 8, y, right, y, new Pen(Setting.RULE, 0.5f, 1, 2));
            }
        }
    }

    private void marks(Canvas canvas, float x, float top, float right) throws IOException {
        long before = Long.MIN_VALUE;
        float shift = 0;
        for (Mark mark : grid.marks()) {
            Float height = page.heights().get(mark.frame());
            if (height == null || mark.kind() == MarkKind.CUT) {
                continue;
            }
            float y = top + height;
            Pen pen = mark.kind() == MarkKind.LIMIT ? new Pen(Setting.TEXT, 1.6f) : new Pen(Setting.TEXT, 0.8f, 6, 2);
            canvas.line(x, y, right, y, pen);
            shift = mark.frame() == before ? shift : setting.body().leading();
            for (String line : GridPages.markLines(mark, setting)) {
                canvas.text(line, x + 3, y + 1 + shift, setting.strong());
                shift += setting.body().leading();
            }
            before = mark.frame();
        }
    }
}
