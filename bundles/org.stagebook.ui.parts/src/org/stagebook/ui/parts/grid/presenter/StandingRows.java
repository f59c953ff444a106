package org.stagebook.ui.parts.grid.presenter;

import java.util.List;

/**
 * Rows that are there to be read: nothing in them is edited, and they do not change while the grid lives.
 *
 * @param columns of the grid
 * @param rows a cell for each column
 */
public record StandingRows(List<GridColumn> columns, List<List<GridCell>> rows) implements GridContent, CellEntry {

    /** Keeps its own copies. */
    public StandingRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public GridCell cell(int row, int column) {
        return rows.get(row).get(column);
    }

    @Override
    public String hover(int row, int column) {
        return columns.get(column).style() == GridColumn.Style.TEXT ? textOf(row, column) : "";
    }

    @Override
    public boolean isEditable(int row, int column) {
        return false;
    }

    @Override
    public String textOf(int row, int column) {
        return cell(row, column).text();
    }

    @Override
    public EntryHint read(int row, int column, String typed) {
        return EntryHint.refused("This is only shown.");
    }

    @Override
    public boolean commit(int row, int column, String typed) {
        return false;
    }
}
