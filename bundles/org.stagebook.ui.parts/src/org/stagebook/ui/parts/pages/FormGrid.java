package org.stagebook.ui.parts.pages;

import java.util.function.IntPredicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/** A grid in a form: as tall as its rows, up to a limit. */
public final class FormGrid {

    private static final int MOST_ROWS = 12;
    private static final int EDGE_PX = 2;

    private final Grid grid;
    private final GridContent content;
    private int mostRows;
    private int leastRows = 1;

    /**
     * A grid that is taken out of the form while it has no rows.
     *
     * @param keys what keys mean that the grid has no use for
     */
    public <T extends GridContent & CellEntry> FormGrid(Composite parent, T table, GridLook look, IntPredicate keys) {
        this(parent, table, look, keys, MOST_ROWS);
    }

    /** The same, for a table that may be taller or has to be smaller than others. */
    public <T extends GridContent & CellEntry> FormGrid(
            Composite parent, T table, GridLook look, IntPredicate keys, int mostRows) {
        this(parent, table, look, new ReadingListener(keys), mostRows);
    }

    /** The same for a table on whose cursor something depends. */
    public <T extends GridContent & CellEntry> FormGrid(
            Composite parent, T table, GridLook look, GridListener listener, int mostRows) {
        this.mostRows = mostRows;
        content = table;
        grid = new Grid(parent, new Grid.Parts(table, table, listener, 1), look);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        refresh();
    }

    /** Never makes it smaller than some rows, so that there is room below a cell for what can be chosen in it. */
    public FormGrid keepRoomFor(int rows) {
        leastRows = rows;
        refresh();
        return this;
    }

    /** Makes it no taller than some rows, where others need the room; it scrolls by itself then. */
    public void limit(int rows) {
        mostRows = Math.max(leastRows, rows);
        refresh();
    }

    /** The table itself. */
    public Grid grid() {
        return grid;
    }

    /** Shows the rows there are now. */
    public void refresh() {
        int rows = Math.clamp(content.rowCount(), leastRows, mostRows);
        GridData data = (GridData) grid.getLayoutData();
        data.heightHint = GridLook.HEADER_HEIGHT_PX + rows * GridLook.ROW_HEIGHT_PX + EDGE_PX;
        boolean empty = content.rowCount() == 0;
        data.exclude = empty;
        grid.setVisible(!empty);
        grid.refresh();
    }
}
