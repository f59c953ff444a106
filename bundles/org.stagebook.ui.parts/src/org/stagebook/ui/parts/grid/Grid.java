package org.stagebook.ui.parts.grid;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.CellEditor.Walk;
import org.stagebook.ui.parts.grid.GridPainter.CursorState;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.ColumnLayout;
import org.stagebook.ui.parts.grid.presenter.GridContent;
import org.stagebook.ui.parts.grid.presenter.GridSelection;
import org.stagebook.ui.parts.grid.presenter.RowViewport;
import org.stagebook.ui.theme.CssRole;

/**
 * A table for the keyboard: a cell cursor, typing starts an entry, what is typed is read as it is typed.
 *
 * <p>Painted by us rather than the platform's table because that one has no cell cursor, takes keys for itself, and has
 * rows of another height and colour on each system. Only cells in view are asked for and painted.
 */
public final class Grid extends Composite {

    private final GridContent content;
    private final CellEntry entry;
    private final GridListener listener;
    private final ColumnLayout columns;
    private final RowViewport rows;
    private final GridSelection selection;
    private final GridPainter painter;
    private final GridHeader header;
    private final Canvas body;
    private final HintPane hint;
    private final CellEditor editor;
    private final GridScrolling scrolling;
    private final GridMouse mouse;
    private GridLook look;

    /**
     * What a grid is made of.
     *
     * @param frozenColumns how many columns at the left stand still when the others scroll
     */
    public record Parts(GridContent content, CellEntry entry, GridListener listener, int frozenColumns) {}

    public Grid(Composite parent, Parts parts, GridLook look) {
        super(parent, SWT.NONE);
        this.content = parts.content();
        this.entry = parts.entry();
        this.listener = parts.listener();
        this.look = look;
        CssRole.OWN.paint(this, look.colors());
        setBackground(look.colors().ground());
        columns = new ColumnLayout(content.columns(), parts.frozenColumns());
        rows = new RowViewport(content.tall().isPresent() ? GridLook.TALL_ROW_HEIGHT_PX : GridLook.ROW_HEIGHT_PX);
        selection = new GridSelection(columns.count());
        painter = new GridPainter(content, columns, rows, selection);
        GridCommands commands = new GridCommands(this, content, listener);
        header = new GridHeader(this, columns, look, commands);
        body = new Canvas(this, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        CssRole.OWN.paint(body, look.colors());
        body.setData("id", "grid.cells");
        scrolling = new GridScrolling(body, columns, rows, this::scrolled);
        hint = new HintPane(this, painter.cells(), look, this::choose);
        editor = new CellEditor(body, hint, entry, commands);
        mouse = new GridMouse(body, columns, rows, commands);
        listen(commands);
        refresh();
    }

    private void listen(GridCommands commands) {
        GridKeys keys = new GridKeys(selection, columns, rows, commands);
        body.addListener(SWT.Paint, event -> paint(event.gc));
        body.addListener(SWT.KeyDown, keys::pressed);
        body.addListener(SWT.Traverse, Grid::keepTab);
        body.addListener(SWT.FocusIn, event -> body.redraw());
        body.addListener(SWT.FocusOut, event -> body.redraw());
        body.addListener(SWT.Resize, event -> fitted());
        mouse.listen();
        addListener(SWT.Resize, event -> layOut());
        new GridAccessibility(body, content, selection).listen();
    }

    /** Tab walks the cells; Ctrl+Tab and the platform's keys for parts lead out of the grid. */
    private static void keepTab(Event event) {
        boolean walks = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit = walks && (event.stateMask & SWT.MOD1) != 0;
    }

    /** The cursor and the selected rows. */
    public GridSelection selection() {
        return selection;
    }

    /** The canvas that has the keyboard. */
    public Canvas cells() {
        return body;
    }

    /** Takes over a change of the content; what is being typed stays open. */
    public void refresh() {
        selection.resize(content.rowCount());
        fitted();
        mouse.contentChanged();
        body.redraw();
    }

    /** Takes over other columns. */
    public void columnsChanged() {
        editor.cancel();
        columns.show(content.columns());
        selection.resizeColumns(columns.count());
        refresh();
    }

    public void setLook(GridLook newLook) {
        look = newLook;
        setBackground(look.colors().ground());
        header.setLook(look);
        hint.setLook(look);
        body.redraw();
    }

    public void setSorted(int column, boolean descending) {
        header.setSorted(column, descending);
    }

    /** Selects exactly these rows and brings the cursor's into view, without telling the listener. */
    public void select(IntStream chosen) {
        selection.select(chosen);
        revealCursor();
        body.redraw();
    }

    /** Puts the cursor back on a row, with exactly these rows selected, without scrolling or telling the listener. */
    public void restore(int row, IntStream chosen) {
        int column = selection.column();
        selection.moveTo(row, column);
        selection.select(chosen);
        body.redraw();
    }

    /** Selects the row the cursor has come to because its own is gone, without telling the listener. */
    public void restoreNearest() {
        selection.moveTo(Math.max(0, selection.row()), selection.column());
        revealCursor();
        body.redraw();
    }

    /** Puts the cursor on a cell, selects its row and tells the listener. */
    public void moveTo(int row, int column) {
        selection.moveTo(row, column);
        cursorMoved();
    }

    /** Starts an entry in the cell of the cursor; a typed beginning replaces what stands there. */
    public void edit(String typed) {
        int row = selection.row();
        int column = selection.column();
        if (row < 0 || editor.isOpen() || content.looks().head(row).isPresent() || !entry.isEditable(row, column)) {
            return;
        }
        revealCursor();
        CellEditor.Target target = new CellEditor.Target(row, column, columns.column(column));
        editor.open(target, painter.cellArea(row, column), look, typed);
    }

    /** Takes the entry that is open, if any; false if it is refused and stays open. */
    public boolean finishEntry() {
        return editor.commit(Walk.STAY);
    }

    public void cancelEntry() {
        editor.cancel();
    }

    @Override
    public boolean setFocus() {
        if (body.isDisposed()) {
            return false; // asked while the window goes away
        }
        return editor.isOpen() ? super.setFocus() : body.forceFocus();
    }

    /** Where a cell is, in the coordinates of {@link #cells()}. */
    public Rectangle cellArea(int row, int column) {
        return painter.cellArea(row, column);
    }

    private void paint(GC gc) {
        painter.paint(gc, look, body.getClientArea(), cursorState());
    }

    private CursorState cursorState() {
        if (editor.isRefused()) {
            return CursorState.REFUSED;
        }
        return body.isFocusControl() || editor.isOpen() ? CursorState.ACTIVE : CursorState.RESTING;
    }

    private void layOut() {
        Point size = getSize();
        header.control().setBounds(0, 0, size.x, GridLook.HEADER_HEIGHT_PX);
        body.setBounds(0, GridLook.HEADER_HEIGHT_PX, size.x, Math.max(0, size.y - GridLook.HEADER_HEIGHT_PX));
    }

    /** Fits what is shown into the space there is. */
    void fitted() {
        Rectangle area = body.getClientArea();
        columns.resizeViewport(area.width);
        rows.resize(content.rowCount(), area.height);
        scrolling.update();
        scrolled();
    }

    private void scrolled() {
        if (editor.isOpen()) {
            editor.place(painter.cellArea(selection.row(), selection.column()));
        }
        header.control().redraw();
        body.redraw();
    }

    private void revealCursor() {
        if (selection.row() >= 0) {
            rows.reveal(selection.row());
            columns.reveal(selection.column());
            scrolling.update();
            header.control().redraw();
        }
    }

    /** Brings the cursor into view and tells of it. */
    void cursorMoved() {
        revealCursor();
        body.redraw();
        body.getAccessible().setFocus(ACC.CHILDID_SELF);
        listener.selectionChanged();
    }

    private void choose(int index) {
        editor.choose(index);
    }
}
