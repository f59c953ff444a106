package org.stagebook.ui.parts.spotting;

import org.stagebook.ui.parts.grid.GridArrangement;
import org.stagebook.ui.parts.spotting.presenter.SpottingTable;
import org.stagebook.ui.parts.spotting.presenter.TableViews;

/** What the mouse does to groups and columns of the notes: the view keeps it. */
final class TableArrangement implements GridArrangement {

    private final SpottingTable table;
    private final TableViews views;
    private final SpottingControl notes;

    TableArrangement(SpottingTable table, TableViews views, SpottingControl notes) {
        this.table = table;
        this.views = views;
        this.notes = notes;
    }

    @Override
    public void groupToggled(int row) {
        notes.rearrange(() -> table.rows().toggle(row));
    }

    @Override
    public void columnResized(int column, int widthPx) {
        table.showColumns(table.view().resized(column, widthPx));
        views.leave();
    }

    @Override
    public void columnMoved(int from, int to) {
        notes.viewChosen(table.view().moved(from, to), false);
    }

    @Override
    public void headMenu(int column) {
        notes.viewMenu().openColumns();
    }
}
