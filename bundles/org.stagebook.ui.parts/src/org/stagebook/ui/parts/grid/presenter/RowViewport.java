package org.stagebook.ui.parts.grid.presenter;

/** Which rows are in view: pure arithmetic over one fixed row height and a scrolled distance in pixels. */
public final class RowViewport {

    private final int rowHeightPx;
    private int rowCount;
    private int heightPx;
    private int scrollPx;

    public RowViewport(int rowHeightPx) {
        this.rowHeightPx = rowHeightPx;
    }

    public int rowHeight() {
        return rowHeightPx;
    }

    public void resize(int newRowCount, int newHeightPx) {
        rowCount = newRowCount;
        heightPx = newHeightPx;
        scrollTo(scrollPx);
    }

    public int scroll() {
        return scrollPx;
    }

    public void scrollTo(int pixels) {
        scrollPx = Math.clamp(pixels, 0, Math.max(0, totalHeight() - heightPx));
    }

    public int totalHeight() {
        return rowCount * rowHeightPx;
    }

    /** How many whole rows fit, at least 1: the distance of a page key. */
    public int pageRows() {
        return Math.max(1, heightPx / rowHeightPx);
    }

    public int firstVisible() {
        return scrollPx / rowHeightPx;
    }

    /** The row after the last one that is at least partly in view. */
    public int endVisible() {
        return Math.min(rowCount, (scrollPx + heightPx + rowHeightPx - 1) / rowHeightPx);
    }

    public int top(int row) {
        return row * rowHeightPx - scrollPx;
    }

    /** The row under y, or -1 below the last. */
    public int rowAt(int y) {
        int row = Math.floorDiv(y + scrollPx, rowHeightPx);
        return row >= 0 && row < rowCount ? row : -1;
    }

    /** Scrolls as little as needed to show the whole row. */
    public void reveal(int row) {
        int top = row * rowHeightPx;
        if (top < scrollPx) {
            scrollTo(top);
        } else if (top + rowHeightPx > scrollPx + heightPx) {
            scrollTo(top + rowHeightPx - heightPx);
        }
    }
}
