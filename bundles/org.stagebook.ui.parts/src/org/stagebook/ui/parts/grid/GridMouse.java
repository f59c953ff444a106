package org.stagebook.ui.parts.grid;

import java.util.Objects;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.presenter.ColumnLayout;
import org.stagebook.ui.parts.grid.presenter.RowViewport;

/** The mouse over the cells: a click places the cursor, a drag selects rows, a double click edits, a rest explains. */
final class GridMouse {

    /** What the mouse makes the grid do. */
    interface Actions {
        void pressed(int row, int column, int modifiers);

        void dragged(int row, int column);

        void opened(int row, int column);

        /** The sign before the head of a group was pressed, if there is one in the row. */
        void unfolded(int row);

        String hover(int row, int column);
    }

    private final Canvas body;
    private final ColumnLayout columns;
    private final RowViewport rows;
    private final Actions actions;
    private int pressedRow = -1;
    private Point pointer = new Point(-1, -1);

    GridMouse(Canvas body, ColumnLayout columns, RowViewport rows, Actions actions) {
        this.body = body;
        this.columns = columns;
        this.rows = rows;
        this.actions = actions;
    }

    void listen() {
        body.addListener(SWT.MouseDown, this::pressed);
        body.addListener(SWT.MouseUp, event -> pressedRow = -1);
        body.addListener(SWT.MouseMove, this::moved);
        body.addListener(SWT.MouseDoubleClick, this::opened);
        body.addListener(SWT.MouseExit, event -> left());
    }

    private void pressed(Event event) {
        int row = rows.rowAt(event.y);
        OptionalInt column = columns.columnAt(event.x);
        boolean keepsSelection = event.button != 1;
        if (row < 0 || column.isEmpty() || keepsSelection) {
            body.forceFocus();
            return;
        }
        pressedRow = row;
        actions.pressed(row, column.getAsInt(), event.stateMask);
        if (event.x < GridLook.FOLD_WIDTH_PX) {
            actions.unfolded(row);
        }
    }

    /** What lies under the pointer may say something else now. */
    void contentChanged() {
        int row = pointer.y < 0 ? -1 : rows.rowAt(pointer.y);
        OptionalInt column = columns.columnAt(pointer.x);
        setToolTip(row < 0 || column.isEmpty() ? "" : actions.hover(row, column.getAsInt()));
    }

    private void left() {
        pointer = new Point(-1, -1);
        setToolTip("");
    }

    private void moved(Event event) {
        pointer = new Point(event.x, event.y);
        int row = rows.rowAt(event.y);
        OptionalInt column = columns.columnAt(event.x);
        if (row < 0 || column.isEmpty()) {
            setToolTip("");
            return;
        }
        boolean dragging = pressedRow >= 0 && (event.stateMask & SWT.BUTTON1) != 0;
        if (dragging && row != pressedRow) {
            pressedRow = row;
            actions.dragged(row, column.getAsInt());
        } else if (!dragging) {
            setToolTip(actions.hover(row, column.getAsInt()));
        }
    }

    private void opened(Event event) {
        int row = rows.rowAt(event.y);
        columns.columnAt(event.x).ifPresent(column -> {
            if (event.button == 1 && row >= 0) {
                actions.opened(row, column);
            }
        });
    }

    private void setToolTip(String text) {
        String shown = text.isEmpty() ? null : text;
        if (!Objects.equals(shown, body.getToolTipText())) {
            body.setToolTipText(shown);
        }
    }
}
