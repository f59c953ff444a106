package org.stagebook.ui.parts.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.presenter.ColumnLayout;
import org.stagebook.ui.parts.grid.presenter.GridSelection;
import org.stagebook.ui.parts.grid.presenter.RowViewport;

/** The keyboard in a grid that is not being edited: walking, selecting, starting an entry. */
final class GridKeys {

    /** What the keys make the grid do. */
    interface Actions {
        /** Moves the cursor there; a wish beyond the edge ends at the edge. */
        void move(int row, int column, boolean extend);

        void walk(CellEditor.Walk walk);

        /** Starts an entry; the typed text may be empty. */
        void edit(String typed);

        void selectAll();

        boolean other(int accelerator);
    }

    private final GridSelection selection;
    private final ColumnLayout columns;
    private final RowViewport rows;
    private final Actions actions;

    GridKeys(GridSelection selection, ColumnLayout columns, RowViewport rows, Actions actions) {
        this.selection = selection;
        this.columns = columns;
        this.rows = rows;
        this.actions = actions;
    }

    void pressed(Event event) {
        event.doit = !(walks(event) || starts(event) || actions.other(acceleratorOf(event)) || types(event));
    }

    private boolean walks(Event event) {
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        boolean far = (event.stateMask & SWT.MOD1) != 0;
        int row = selection.row();
        int column = selection.column();
        int last = columns.count() - 1;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> actions.move(far ? 0 : row - 1, column, extend);
            case SWT.ARROW_DOWN -> actions.move(far ? Integer.MAX_VALUE : row + 1, column, extend);
            case SWT.ARROW_LEFT -> actions.move(row, far ? 0 : column - 1, extend);
            case SWT.ARROW_RIGHT -> actions.move(row, far ? last : column + 1, extend);
            case SWT.PAGE_UP -> actions.move(row - rows.pageRows(), column, extend);
            case SWT.PAGE_DOWN -> actions.move(row + rows.pageRows(), column, extend);
            case SWT.HOME -> actions.move(far ? 0 : row, far ? column : 0, extend);
            case SWT.END -> actions.move(far ? Integer.MAX_VALUE : row, far ? column : last, extend);
            case SWT.TAB -> actions.walk(extend ? CellEditor.Walk.PREVIOUS_CELL : CellEditor.Walk.NEXT_CELL);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean starts(Event event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2)) {
            actions.edit("");
            return true;
        }
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
            actions.selectAll();
            return true;
        }
        return false;
    }

    private boolean types(Event event) {
        boolean command = (event.stateMask & (SWT.CTRL | SWT.COMMAND | SWT.ALT)) != 0;
        if (command || event.character < ' ' || event.character == SWT.DEL) {
            return false;
        }
        actions.edit(String.valueOf(event.character));
        return true;
    }

    private static int acceleratorOf(Event event) {
        int key = event.keyCode == SWT.KEYPAD_CR ? SWT.CR : event.keyCode;
        return event.stateMask & SWT.MODIFIER_MASK | Character.toUpperCase(key);
    }
}
