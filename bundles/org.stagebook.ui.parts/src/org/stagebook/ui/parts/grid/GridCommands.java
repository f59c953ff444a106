package org.stagebook.ui.parts.grid;

import org.eclipse.swt.SWT;
import org.stagebook.ui.parts.grid.CellEditor.Walk;
import org.stagebook.ui.parts.grid.presenter.GridContent;
import org.stagebook.ui.parts.grid.presenter.GridSelection;

/** What keys, mouse, header and cell editor make a grid do. */
final class GridCommands implements GridKeys.Actions, GridMouse.Actions, GridHeader.Listener, CellEditor.Outcome {

    private final Grid grid;
    private final GridContent content;
    private final GridListener listener;

    GridCommands(Grid grid, GridContent content, GridListener listener) {
        this.grid = grid;
        this.content = content;
        this.listener = listener;
    }

    private GridSelection selection() {
        return grid.selection();
    }

    @Override
    public void move(int row, int column, boolean extend) {
        if (extend) {
            selection().extendTo(row, column);
            grid.cursorMoved();
        } else {
            grid.moveTo(row, column);
        }
    }

    @Override
    public void walk(Walk walk) {
        int row = selection().row();
        int column = selection().column();
        int last = content.columns().size() - 1;
        switch (walk) {
            case STAY -> stay(row, column);
            case NEXT_CELL -> step(column < last ? row : cellRow(row, 1), column < last ? column + 1 : 0);
            case PREVIOUS_CELL -> step(column > 0 ? row : cellRow(row, -1), column > 0 ? column - 1 : last);
            case NEXT_ROW -> step(cellRow(row, 1), column);
            case PREVIOUS_ROW -> step(cellRow(row, -1), column);
            case NEW_ROW -> listener.keyPressed(SWT.MOD1 | SWT.CR);
        }
    }

    /** The nearest row in that direction that has cells, which heads of groups have not; outside the grid for none. */
    private int cellRow(int from, int direction) {
        int row = from + direction;
        while (row >= 0 && row < content.rowCount() && content.looks().head(row).isPresent()) {
            row += direction;
        }
        return row;
    }

    private void step(int row, int column) {
        if (row >= 0 && row < content.rowCount()) {
            grid.moveTo(row, column);
        }
    }

    /** Several selected rows were changed together, and stay selected. */
    private void stay(int row, int column) {
        if (selection().selectedRows().length > 1 && selection().isSelected(row)) {
            grid.cursorMoved();
        } else {
            grid.moveTo(row, column);
        }
    }

    @Override
    public void edit(String typed) {
        int row = selection().row();
        if (row >= 0 && content.looks().head(row).isPresent()) {
            listener.arrangement().groupToggled(row);
        } else if (row < 0 || !typed.isEmpty() || !listener.opening().test(row)) {
            grid.edit(typed);
        }
    }

    @Override
    public void selectAll() {
        selection().selectAll();
        grid.cursorMoved();
    }

    @Override
    public boolean other(int accelerator) {
        return listener.keyPressed(accelerator);
    }

    @Override
    public void pressed(int row, int column, int modifiers) {
        grid.cells().forceFocus();
        if (!grid.finishEntry()) {
            return;
        }
        if ((modifiers & SWT.SHIFT) != 0) {
            selection().extendTo(row, column);
        } else if ((modifiers & SWT.MOD1) != 0) {
            selection().toggle(row, column);
        } else {
            selection().moveTo(row, column);
        }
        grid.cursorMoved();
    }

    @Override
    public void dragged(int row, int column) {
        selection().extendTo(row, column);
        grid.cursorMoved();
    }

    @Override
    public void opened(int row, int column) {
        edit("");
    }

    @Override
    public void unfolded(int row) {
        if (content.looks().head(row).isPresent()) {
            listener.arrangement().groupToggled(row);
        }
    }

    @Override
    public String hover(int row, int column) {
        return content.hover(row, column);
    }

    @Override
    public void headClicked(int column) {
        if (grid.finishEntry()) {
            listener.headClicked(column);
        }
    }

    @Override
    public void columnResized(int column, int widthPx) {
        grid.fitted();
        listener.arrangement().columnResized(column, widthPx);
    }

    @Override
    public void columnMoved(int from, int to) {
        if (grid.finishEntry()) {
            listener.arrangement().columnMoved(from, to);
        }
    }

    @Override
    public void headMenu(int column) {
        if (grid.finishEntry()) {
            listener.arrangement().headMenu(column);
        }
    }

    @Override
    public void taken(Walk walk) {
        walk(walk);
    }

    @Override
    public void cancelled() {
        grid.cells().redraw();
    }

    @Override
    public void leftBehind(String reason) {
        listener.notTaken(reason);
    }
}
