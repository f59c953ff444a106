package org.stagebook.ui.parts.grid.presenter;

import java.util.List;

/**
 * Rows that are there to be read: nothing in them is edited, and they do not change while the grid lives.
 *
 * @param columns of the grid
 * @param rows a cell for each column
 */
public record StandingRows(List<GridColumn> columns, List<List<GridCell>> rows) implements ReadOnlyRows {

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
    public String whyNotEdited() {
        return "This is only shown.";
    }
}
