package org.stagebook.ui.parts.grid.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the columns are: pure arithmetic over widths, with the first columns standing still while the others scroll.
 *
 * <p>All x are pixels from the left edge of the visible grid. Width left over goes to the columns that grow, unless
 * somebody has set their width.
 */
public final class ColumnLayout {

    private static final int HANDLE_PX = 4;

    private final int mostFrozen;
    private List<GridColumn> columns;
    private int[] wishedPx;
    private boolean[] fixed;
    private int[] effectivePx;
    private int frozen;
    private int viewportPx;
    private int scrollPx;

    /** @param frozen how many columns at the left do not scroll */
    public ColumnLayout(List<GridColumn> columns, int frozen) {
        this.mostFrozen = frozen;
        show(columns);
    }

    /** Takes other columns, each as wide as it says; one that does not grow was given its width by somebody. */
    public void show(List<GridColumn> newColumns) {
        columns = List.copyOf(newColumns);
        frozen = Math.min(mostFrozen, columns.size() - 1);
        wishedPx = columns.stream().mapToInt(GridColumn::widthPx).toArray();
        fixed = new boolean[columns.size()];
        effectivePx = wishedPx.clone();
        share();
    }

    public int count() {
        return columns.size();
    }

    public int frozenCount() {
        return frozen;
    }

    public GridColumn column(int index) {
        return columns.get(index);
    }

    public int width(int index) {
        return effectivePx[index];
    }

    /** The left edge of a column, with the scrolled distance taken off where it scrolls. */
    public int left(int index) {
        int left = sum(0, index);
        return index < frozen ? left : left - scrollPx;
    }

    public int totalWidth() {
        return sum(0, count());
    }

    /** Where the scrolling columns begin to be visible. */
    public int frozenWidth() {
        return sum(0, frozen);
    }

    public int scroll() {
        return scrollPx;
    }

    public void scrollTo(int pixels) {
        scrollPx = Math.clamp(pixels, 0, Math.max(0, totalWidth() - viewportPx));
    }

    public void resizeViewport(int widthPx) {
        viewportPx = widthPx;
        share();
    }

    /** Sets a width for good; the column takes no share of the rest any more. */
    public void resizeColumn(int index, int widthPx) {
        wishedPx[index] = Math.max(GridColumn.MIN_WIDTH_PX, widthPx);
        fixed[index] = true;
        share();
    }

    /** Where a column dragged to x would come to stand: that of the column there, at the ends those of the ends. */
    public int dropAt(int x) {
        return columnAt(x).orElse(x < 0 ? 0 : count() - 1);
    }

    /** The column under x. */
    public OptionalInt columnAt(int x) {
        for (int index = 0; index < count(); index++) {
            int left = index < frozen ? left(index) : Math.max(left(index), frozenWidth());
            if (x >= left && x < left(index) + width(index)) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** The column whose right edge can be dragged at x. */
    public OptionalInt handleAt(int x) {
        for (int index = count() - 1; index >= 0; index--) {
            int edge = left(index) + width(index);
            boolean visible = index < frozen || edge > frozenWidth();
            if (visible && Math.abs(x - edge) <= HANDLE_PX) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** Scrolls as little as needed to show the whole column, its start first. */
    public void reveal(int index) {
        if (index < frozen) {
            return;
        }
        int start = sum(0, index);
        int end = start + width(index);
        if (end - scrollPx > viewportPx) {
            scrollTo(end - viewportPx);
        }
        if (start - scrollPx < frozenWidth()) {
            scrollTo(start - frozenWidth());
        }
    }

    /** The columns at least partly in view that scroll. */
    public List<Integer> visibleScrolling() {
        List<Integer> visible = new ArrayList<>();
        for (int index = frozen; index < count(); index++) {
            int left = left(index);
            if (left < viewportPx && left + width(index) > frozenWidth()) {
                visible.add(index);
            }
        }
        return visible;
    }

    private void share() {
        System.arraycopy(wishedPx, 0, effectivePx, 0, wishedPx.length);
        List<Integer> growing = new ArrayList<>();
        for (int index = 0; index < count(); index++) {
            if (columns.get(index).grows() && !fixed[index]) {
                growing.add(index);
            }
        }
        int left = viewportPx - sum(0, count());
        for (int i = 0; i < growing.size() && left > 0; i++) {
            int share = left / (growing.size() - i);
            effectivePx[growing.get(i)] += share;
            left -= share;
        }
        scrollTo(scrollPx);
    }

    private int sum(int from, int to) {
        int total = 0;
        for (int index = from; index < to; index++) {
            total += effectivePx[index];
        }
        return total;
    }
}
