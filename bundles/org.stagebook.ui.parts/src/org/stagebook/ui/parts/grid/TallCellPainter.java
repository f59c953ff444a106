package org.stagebook.ui.parts.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stagebook.ui.parts.grid.TextFitter.Fitted;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.TallCells;
import org.stagebook.ui.theme.WorkState;

/** Paints a cell of a matrix: the ground of its state, its first line with the badge, and the quiet lines below. */
final class TallCellPainter {

    private static final int TINT_ALPHA = 30;
    private static final int BAR_PX = 3;
    private static final int FIRST_LINE_PX = 22;
    private static final int NEXT_LINE_PX = 16;
    private static final int TOP_PX = 2;

    private final CellPainter cells;
    private final RowMarks marks;
    private final TextFitter fitter = new TextFitter();

    TallCellPainter(CellPainter cells, RowMarks marks) {
        this.cells = cells;
        this.marks = marks;
    }

    /**
     * A cell and where to ask for what is below its first line.
     *
     * @param isChosen whether it stands on the ground of what is selected, where quiet words would be too faint
     */
    record Tall(GridCell cell, TallCells lines, int row, int column, boolean isChosen) {}

    /** What is selected is already filled. */
    void paint(GC gc, GridLook look, GridColumn column, Tall tall, Rectangle area) {
        tall.lines().ground(tall.row(), tall.column()).ifPresent(sign -> paintGround(gc, look, sign, area));
        Rectangle first = new Rectangle(area.x + BAR_PX, area.y + TOP_PX, area.width - BAR_PX, FIRST_LINE_PX);
        cells.paint(gc, look, column, tall.cell(), first);
        int y = first.y + FIRST_LINE_PX;
        for (String line : tall.lines().below(tall.row(), tall.column())) {
            gc.setForeground(
                    tall.isChosen() ? look.colors().text() : look.colors().quietText());
            paintLine(gc, look, line, new Rectangle(first.x, y, first.width, NEXT_LINE_PX));
            y += NEXT_LINE_PX;
        }
        gc.setForeground(look.colors().raised());
        gc.drawLine(area.x + area.width - 1, area.y, area.x + area.width - 1, area.y + area.height - 1);
    }

    private void paintGround(GC gc, GridLook look, Sign sign, Rectangle area) {
        WorkState state = WorkState.valueOf(sign.name());
        Rectangle inner = new Rectangle(area.x, area.y, area.width - 1, area.height);
        gc.setBackground(look.colors().state(state));
        gc.setAlpha(TINT_ALPHA);
        gc.fillRectangle(inner.x, inner.y, inner.width, inner.height - 1);
        gc.setAlpha(255);
        if (state == WorkState.STALE) {
            Rectangle before = gc.getClipping();
            gc.setClipping(inner.intersection(before));
            marks.paintHatch(gc, look, inner);
            gc.setClipping(before);
        }
        gc.setBackground(look.colors().state(state));
        gc.fillRectangle(inner.x, inner.y, BAR_PX, inner.height - 1);
    }

    private void paintLine(GC gc, GridLook look, String line, Rectangle area) {
        int width = area.width - 2 * GridLook.CELL_MARGIN_PX;
        if (line.isEmpty() || width <= 0) {
            return;
        }
        gc.setFont(look.fonts().small());
        Fitted fitted = fitter.fit(gc, line, width);
        gc.drawText(fitted.text(), area.x + GridLook.CELL_MARGIN_PX, area.y, SWT.DRAW_TRANSPARENT);
    }
}
