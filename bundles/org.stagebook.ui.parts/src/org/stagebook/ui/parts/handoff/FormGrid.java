package org.stagebook.ui.parts.handoff;

import java.util.function.IntPredicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.ReadingListener;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/** A grid in a form: as tall as its rows, up to a limit. */
final class FormGrid {

    private static final int MOST_ROWS = 12;
    private static final int EDGE_PX = 2;

    private final Grid grid;
    private final GridContent content;

    /** @param keys what keys mean that the grid has no use for */
    <T extends GridContent & CellEntry> FormGrid(Section section, T table, GridLook look, IntPredicate keys) {
        content = table;
        grid = new Grid(section, new Grid.Parts(table, table, new ReadingListener(keys), 1), look);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        refresh();
    }

    Grid grid() {
        return grid;
    }

    void refresh() {
        int rows = Math.clamp(content.rowCount(), 1, MOST_ROWS);
        GridData data = (GridData) grid.getLayoutData();
        data.heightHint = GridLook.HEADER_HEIGHT_PX + rows * GridLook.ROW_HEIGHT_PX + EDGE_PX;
        boolean empty = content.rowCount() == 0;
        data.exclude = empty;
        grid.setVisible(!empty);
        grid.refresh();
    }
}
