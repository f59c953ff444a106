package org.stagebook.ui.parts.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stagebook.ui.parts.grid.presenter.ColumnLayout;
import org.stagebook.ui.parts.grid.presenter.GridContent;
import org.stagebook.ui.parts.grid.presenter.GridSelection;
import org.stagebook.ui.parts.grid.presenter.RowViewport;
import org.stagebook.ui.theme.WorkState;

/** Paints the rows in view: grounds, cells, hairlines, the frozen columns on top, and the cursor. */
final class GridPainter {

    /** How the cursor's frame is painted. */
    enum CursorState {
        RESTING,
        ACTIVE,
        REFUSED
    }

    private final GridContent content;
    private final ColumnLayout columns;
    private final RowViewport rows;
    private final GridSelection selection;
    private final CellPainter cells = new CellPainter();
    private final RowMarks marks = new RowMarks(cells);
    private final TallCellPainter tall = new TallCellPainter(cells, marks);

    GridPainter(GridContent content, ColumnLayout columns, RowViewport rows, GridSelection selection) {
        this.content = content;
        this.columns = columns;
        this.rows = rows;
        this.selection = selection;
    }

    CellPainter cells() {
        return cells;
    }

    void paint(GC gc, GridLook look, Rectangle area, CursorState cursor) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.colors().ground());
        gc.fillRectangle(area);
        paintGrounds(gc, look, area, cursor == CursorState.RESTING);
        Clip clip = new Clip(gc, area, columns.frozenWidth());
        clip.toScrolling();
        columns.visibleScrolling().forEach(column -> paintColumn(gc, look, column, cursor));
        clip.toAll();
        for (int column = 0; column < columns.frozenCount(); column++) {
            paintColumn(gc, look, column, cursor);
        }
        paintHeads(gc, look, area);
        paintFrozenEdge(gc, look);
        paintCursor(gc, look, clip, cursor);
    }

    /** A selection the keyboard is not on is grey, so that only one place on the screen looks active. */
    private void paintGrounds(GC gc, GridLook look, Rectangle area, boolean resting) {
        Color chosen = chosen(look, resting);
        gc.setForeground(look.colors().raised());
        for (int row = rows.firstVisible(); row < rows.endVisible(); row++) {
            int top = rows.top(row);
            Rectangle line = new Rectangle(0, top, area.width, rows.rowHeight());
            if (selection.isSelected(row) && content.tall().isEmpty()) {
                gc.setBackground(chosen);
                gc.fillRectangle(line);
            } else if (content.looks().head(row).isPresent()) {
                gc.setBackground(look.colors().panel());
                gc.fillRectangle(line);
            }
            content.looks().tint(row).ifPresent(hex -> marks.paintTint(gc, look, hex, line));
            if (content.looks().stale().test(row)) {
                marks.paintHatch(gc, look, line);
                gc.setForeground(look.colors().raised());
            }
            gc.drawLine(0, top + rows.rowHeight() - 1, area.width, top + rows.rowHeight() - 1);
        }
    }

    private void paintColumn(GC gc, GridLook look, int column, CursorState cursor) {
        for (int row = rows.firstVisible(); row < rows.endVisible(); row++) {
            if (content.looks().head(row).isEmpty()) {
                paintCell(gc, look, row, column, cursor);
            }
        }
    }

    private void paintHeads(GC gc, GridLook look, Rectangle area) {
        for (int row = rows.firstVisible(); row < rows.endVisible(); row++) {
            Rectangle line = new Rectangle(0, rows.top(row), area.width, rows.rowHeight());
            content.looks().head(row).ifPresent(head -> marks.paintHead(gc, look, head, line));
        }
    }

    private void paintCell(GC gc, GridLook look, int row, int column, CursorState cursor) {
        if (content.tall().isPresent()) {
            paintTall(gc, look, row, column, cursor);
            return;
        }
        cells.paint(gc, look, columns.column(column), content.cell(row, column), cellArea(row, column));
    }

    private void paintTall(GC gc, GridLook look, int row, int column, CursorState cursor) {
        Rectangle area = cellArea(row, column);
        boolean isChosen = row == selection.row() && column == selection.column();
        if (isChosen) {
            gc.setBackground(chosen(look, cursor == CursorState.RESTING));
            gc.fillRectangle(area.x, area.y, area.width, area.height - 1);
        }
        TallCellPainter.Tall cell = new TallCellPainter.Tall(
                content.cell(row, column), content.tall().orElseThrow(), row, column, isChosen);
        tall.paint(gc, look, columns.column(column), cell, area);
    }

    private static Color chosen(GridLook look, boolean resting) {
        return resting ? look.colors().raised() : look.colors().selection();
    }

    private void paintFrozenEdge(GC gc, GridLook look) {
        if (columns.scroll() > 0 && columns.frozenCount() > 0) {
            int bottom = rows.top(rows.endVisible());
            gc.setForeground(look.colors().line());
            gc.drawLine(columns.frozenWidth() - 1, 0, columns.frozenWidth() - 1, bottom);
        }
    }

    private void paintCursor(GC gc, GridLook look, Clip clip, CursorState cursor) {
        int row = selection.row();
        if (row < rows.firstVisible() || row >= rows.endVisible()) {
            return;
        }
        int column = selection.column();
        boolean head = content.looks().head(row).isPresent();
        Rectangle cell =
                head ? new Rectangle(0, rows.top(row), columns.totalWidth(), rows.rowHeight()) : cellArea(row, column);
        if (!head && column >= columns.frozenCount()) {
            clip.toScrolling();
        }
        gc.setForeground(colorOf(look, cursor));
        gc.setLineWidth(cursor == CursorState.RESTING ? 1 : 2);
        gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 3);
        gc.setLineWidth(1);
        clip.toAll();
    }

    private static Color colorOf(GridLook look, CursorState cursor) {
        return switch (cursor) {
            case RESTING -> look.colors().quietText();
            case ACTIVE -> look.colors().accent();
            case REFUSED -> look.colors().state(WorkState.FAILED);
        };
    }

    Rectangle cellArea(int row, int column) {
        return new Rectangle(columns.left(column), rows.top(row), columns.width(column), rows.rowHeight());
    }
}
