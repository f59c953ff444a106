package org.stagebook.ui.parts.sync.presenter;

import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.Production;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;

/** The open conflicts of a production, one to a row. */
public final class ConflictRows implements ReadOnlyRows {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("subject", "What it is about", 240, Style.TEXT, true),
            new GridColumn("who", "Between", 180, Style.TEXT, true));

    private List<MergeConflict> conflicts = List.of();

    /** Looks at a production as it is now. */
    public void show(Production production) {
        conflicts = OpenConflicts.of(production);
    }

    /** No production is open. */
    public void clear() {
        conflicts = List.of();
    }

    public MergeConflict conflict(int row) {
        return conflicts.get(row);
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return conflicts.size();
    }

    @Override
    public GridCell cell(int row, int column) {
        MergeConflict conflict = conflicts.get(row);
        return column == 0
                ? GridCell.of(ModelText.of(conflict.getSubject())).with(Sign.ATTENTION)
                : GridCell.of(conflict.getSides().stream()
                        .map(side -> ModelText.of(side.getBy()))
                        .filter(by -> !by.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" and ")));
    }

    @Override
    public String hover(int row, int column) {
        return cell(row, column).text();
    }

    @Override
    public String whyNotEdited() {
        return "Take one of the two sides, or keep it as it was.";
    }
}
