package org.stagebook.ui.parts.grid;

import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.presenter.ColumnLayout;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.theme.CssRole;

/** The quiet heads of the columns: a click sorts, dragging an edge sets the width. */
final class GridHeader {

    /** What the grid does when a head is used. */
    interface Listener {
        void headClicked(int column);

        void columnResized(int column, int widthPx);

        void columnMoved(int from, int to);

        void headMenu(int column);
    }

    private static final int ARROW_PX = 7;

    private final Canvas canvas;
    private final ColumnLayout columns;
    private final Listener listener;
    private GridLook look;
    private int sortedColumn = -1;
    private boolean descending;
    private final TextFitter fitter = new TextFitter();
    private final HeadDrag moving = new HeadDrag();
    private int resized = -1;

    GridHeader(Composite parent, ColumnLayout columns, GridLook look, Listener listener) {
        this.columns = columns;
        this.look = look;
        this.listener = listener;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        CssRole.OWN.paint(canvas, look.colors());
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.MouseExit, event -> canvas.setCursor(null));
    }

    Canvas control() {
        return canvas;
    }

    void setLook(GridLook newLook) {
        look = newLook;
        canvas.redraw();
    }

    void setSorted(int column, boolean isDescending) {
        sortedColumn = column;
        descending = isDescending;
        canvas.redraw();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.colors().panel());
        gc.fillRectangle(area);
        Clip clip = new Clip(gc, area, columns.frozenWidth());
        clip.toScrolling();
        columns.visibleScrolling().forEach(column -> paintHead(gc, column));
        clip.toAll();
        for (int column = 0; column < columns.frozenCount(); column++) {
            paintHead(gc, column);
        }
        gc.setForeground(look.colors().line());
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        moving.target(columns).ifPresent(x -> {
            gc.setBackground(look.colors().accent());
            gc.fillRectangle(x - 1, 2, 3, area.height - 4);
        });
    }

    private void paintHead(GC gc, int index) {
        GridColumn column = columns.column(index);
        int left = columns.left(index) + GridLook.CELL_MARGIN_PX;
        int right = columns.left(index) + columns.width(index) - GridLook.CELL_MARGIN_PX;
        boolean sorted = index == sortedColumn;
        gc.setFont(look.fonts().small());
        gc.setForeground(sorted ? look.colors().text() : look.colors().quietText());
        TextFitter.Fitted title = fitter.fit(gc, column.title(), right - left);
        int y = (GridLook.HEADER_HEIGHT_PX - gc.getFontMetrics().getHeight()) / 2;
        boolean toRight = column.style() == GridColumn.Style.NUMBER;
        int x = toRight ? right - title.widthPx() : left;
        gc.drawText(title.text(), x, y, SWT.DRAW_TRANSPARENT);
        if (sorted) {
            paintArrow(gc, toRight ? x - ARROW_PX - 4 : x + title.widthPx() + 4);
        }
        gc.setForeground(look.colors().line());
        int edge = columns.left(index) + columns.width(index) - 1;
        gc.drawLine(edge, 6, edge, GridLook.HEADER_HEIGHT_PX - 7);
    }

    private void paintArrow(GC gc, int x) {
        int top = GridLook.HEADER_HEIGHT_PX / 2 - 2;
        int tip = descending ? top + 4 : top;
        int base = descending ? top : top + 4;
        gc.setBackground(look.colors().text());
        gc.fillPolygon(new int[] {x, base, x + ARROW_PX, base, x + ARROW_PX / 2, tip});
    }

    private void pressed(Event event) {
        OptionalInt handle = columns.handleAt(event.x);
        if (event.button == 1 && handle.isPresent()) {
            resized = handle.getAsInt();
        } else if (event.button == 1) {
            columns.columnAt(event.x).ifPresent(column -> moving.begin(column, event.x));
        } else if (event.button == 3) {
            columns.columnAt(event.x).ifPresent(listener::headMenu);
        }
    }

    private void released(Event event) {
        if (event.button == 1 && resized < 0) {
            moving.to(event.x);
            OptionalInt target = moving.end(columns);
            if (target.isPresent()) {
                listener.columnMoved(moving.column(), target.getAsInt());
            } else if (moving.column() >= 0) {
                listener.headClicked(moving.column());
            }
        }
        moving.forget();
        resized = -1;
        canvas.redraw();
    }

    private void moved(Event event) {
        if (resized >= 0) {
            columns.resizeColumn(resized, event.x - columns.left(resized));
            listener.columnResized(resized, columns.width(resized));
            return;
        }
        if (moving.to(event.x)) {
            canvas.redraw();
            return;
        }
        boolean onHandle = columns.handleAt(event.x).isPresent();
        canvas.setCursor(onHandle ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
    }
}
