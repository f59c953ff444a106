package org.stagebook.ui.parts.grid.presenter;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The cell the keyboard is on and the rows that are selected, kept inside the grid whatever happens to its size.
 *
 * <p>The selection is rows, not cells, because a row is a cue; the cursor says which of its fields is meant.
 */
public final class GridSelection {

    private final BitSet rows = new BitSet();
    private int columnCount;
    private int rowCount;
    private int row;
    private int column;
    private int anchor;

    public GridSelection(int columnCount) {
        this.columnCount = columnCount;
    }

    /** The row of the cursor, or -1 in a grid without rows. */
    public int row() {
        return rowCount == 0 ? -1 : row;
    }

    public int column() {
        return column;
    }

    public boolean isSelected(int candidate) {
        return rows.get(candidate);
    }

    public int[] selectedRows() {
        return rows.stream().toArray();
    }

    /**
     * Takes a new number of rows: the cursor stays as near as it can, rows that are gone leave the selection, and where
     * there was none the row of the cursor is selected.
     */
    public void resize(int newRowCount) {
        boolean first = rowCount == 0;
        rowCount = newRowCount;
        rows.clear(newRowCount, Math.max(newRowCount, rows.length()));
        row = Math.clamp(row, 0, Math.max(0, newRowCount - 1));
        anchor = Math.clamp(anchor, 0, Math.max(0, newRowCount - 1));
        if (first) {
            selectCursorRow();
        }
    }

    /** Takes a new number of columns: the cursor stays as near as it can. */
    public void resizeColumns(int newColumnCount) {
        columnCount = newColumnCount;
        column = Math.clamp(column, 0, newColumnCount - 1);
    }

    /** Puts the cursor on a cell and selects its row alone. */
    public void moveTo(int newRow, int newColumn) {
        place(newRow, newColumn);
        anchor = row;
        rows.clear();
        selectCursorRow();
    }

    /** Puts the cursor on a cell and selects from the row where the selection began. */
    public void extendTo(int newRow, int newColumn) {
        place(newRow, newColumn);
        rows.clear();
        if (rowCount > 0) {
            rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
        }
    }

    /** Adds the row to the selection or takes it out, and puts the cursor there. */
    public void toggle(int newRow, int newColumn) {
        place(newRow, newColumn);
        anchor = row;
        if (rowCount > 0) {
            rows.flip(row);
        }
    }

    public void selectAll() {
        rows.set(0, rowCount);
    }

    /** Selects exactly these rows; the cursor goes to the first unless it is on one of them. */
    public void select(IntStream chosen) {
        rows.clear();
        chosen.filter(candidate -> candidate >= 0 && candidate < rowCount).forEach(rows::set);
        if (!rows.isEmpty() && !rows.get(row)) {
            row = rows.nextSetBit(0);
            anchor = row;
        }
    }

    private void place(int newRow, int newColumn) {
        row = Math.clamp(newRow, 0, Math.max(0, rowCount - 1));
        column = Math.clamp(newColumn, 0, columnCount - 1);
    }

    private void selectCursorRow() {
        if (rowCount > 0) {
            rows.set(row);
        }
    }
}
