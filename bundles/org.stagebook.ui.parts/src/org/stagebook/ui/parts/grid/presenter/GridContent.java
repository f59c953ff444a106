package org.stagebook.ui.parts.grid.presenter;

import java.util.List;
import java.util.Optional;

/**
 * The rows and columns a grid shows; asked only for the cells that are in view, so that the number of rows costs
 * nothing.
 */
public interface GridContent {

    /** The columns; when there are others, the grid has to be told. */
    List<GridColumn> columns();

    int rowCount();

    /** The cell at a row and a column, both from 0. */
    GridCell cell(int row, int column);

    /** What goes across whole rows: heads of groups, tints; asked anew each time. */
    default RowLooks looks() {
        return RowLooks.PLAIN;
    }

    /** What cells say below their first line; nothing where a row is one line. Does not come or go. */
    default Optional<TallCells> tall() {
        return Optional.empty();
    }

    /** What is said of a cell when the pointer rests on it; empty for nothing. */
    String hover(int row, int column);
}
