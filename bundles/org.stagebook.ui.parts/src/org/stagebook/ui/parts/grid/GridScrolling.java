package org.stagebook.ui.parts.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.stagebook.ui.parts.grid.presenter.ColumnLayout;
import org.stagebook.ui.parts.grid.presenter.RowViewport;

/** Keeps the canvas' scroll bars and the two viewports in step. */
final class GridScrolling {

    private final Canvas body;
    private final ColumnLayout columns;
    private final RowViewport rows;

    GridScrolling(Canvas body, ColumnLayout columns, RowViewport rows, Runnable scrolled) {
        this.body = body;
        this.columns = columns;
        this.rows = rows;
        body.getVerticalBar().addListener(SWT.Selection, event -> {
            rows.scrollTo(body.getVerticalBar().getSelection());
            scrolled.run();
        });
        body.getHorizontalBar().addListener(SWT.Selection, event -> {
            columns.scrollTo(body.getHorizontalBar().getSelection());
            scrolled.run();
        });
    }

    /** Shows in the bars what the viewports say. */
    void update() {
        Rectangle area = body.getClientArea();
        set(body.getVerticalBar(), rows.scroll(), rows.totalHeight(), area.height);
        body.getVerticalBar().setIncrement(rows.rowHeight());
        set(body.getHorizontalBar(), columns.scroll(), columns.totalWidth(), area.width);
        body.getHorizontalBar().setIncrement(40);
    }

    private static void set(ScrollBar bar, int selection, int total, int visible) {
        int thumb = Math.max(1, Math.min(total, visible));
        bar.setVisible(total > visible);
        bar.setValues(selection, 0, Math.max(1, total), thumb, 1, Math.max(1, visible - 1));
    }
}
