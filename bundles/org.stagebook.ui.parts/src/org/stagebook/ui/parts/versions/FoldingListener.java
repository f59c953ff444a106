package org.stagebook.ui.parts.versions;

import java.util.function.IntConsumer;
import org.stagebook.ui.parts.grid.GridArrangement;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.versions.presenter.GroupedRows;

/**
 * Listens to a grid whose rows are read: groups fold, columns and order stay.
 *
 * @param chosen told that the cursor stands elsewhere
 * @param folded told the row of a head that was used, once its group is folded or unfolded
 */
record FoldingListener(GroupedRows<?> rows, Runnable chosen, IntConsumer folded)
        implements GridListener, GridArrangement {

    @Override
    public void selectionChanged() {
        chosen.run();
    }

    @Override
    public void headClicked(int column) {
        // the order is that of time
    }

    @Override
    public GridArrangement arrangement() {
        return this;
    }

    @Override
    public void notTaken(String reason) {
        // nothing is typed here
    }

    @Override
    public boolean keyPressed(int accelerator) {
        return false;
    }

    @Override
    public void groupToggled(int row) {
        rows.toggle(row);
        folded.accept(row);
    }

    @Override
    public void columnResized(int column, int widthPx) {
        // nothing is remembered
    }

    @Override
    public void columnMoved(int from, int to) {
        // the columns stay in their order
    }

    @Override
    public void headMenu(int column) {
        // there is none
    }
}
