package org.stagebook.ui.parts.batch.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stagebook.ui.parts.batch.presenter.BatchRows.Row;
import org.stagebook.ui.parts.batch.presenter.BatchRows.State;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;

/** What came of a folder as a grid: verdict, file, worst complaint, sheet. */
public final class BatchTable implements ReadOnlyRows {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("verdict", "Verdict", 124, Style.TEXT, false),
            new GridColumn("file", "File", 190, Style.TEXT, false),
            new GridColumn("complaint", "Worst complaint", 420, Style.TEXT, true),
            new GridColumn("sheet", "Sheet", 160, Style.TEXT, false));

    private final BatchRows all;
    private final Function<String, String> sheets;
    private List<Row> shown = List.of();

    /** @param sheets the name of the sheet of a programme */
    public BatchTable(BatchRows all, Function<String, String> sheets) {
        this.all = all;
        this.sheets = sheets;
    }

    /** Shows what is known now. */
    public void refresh() {
        shown = all.rows();
    }

    /** The programme of a line, if its sheet was written. */
    public Optional<String> withSheet(int row) {
        return row < 0 || row >= shown.size()
                ? Optional.empty()
                : Optional.of(shown.get(row)).filter(Row::hasSheet).map(Row::name);
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return shown.size();
    }

    @Override
    public GridCell cell(int row, int column) {
        Row of = shown.get(row);
        return switch (column) {
            case 0 -> verdict(of.state());
            case 1 -> GridCell.of(of.name());
            case 2 -> GridCell.of(of.words());
            default -> of.hasSheet() ? GridCell.of(sheets.apply(of.name())).in(Tone.QUIET) : GridCell.EMPTY;
        };
    }

    private static GridCell verdict(State state) {
        return switch (state) {
            case WAITING -> GridCell.of("waiting").with(Sign.NOT_STARTED).in(Tone.QUIET);
            case PASSED -> GridCell.of("passes").with(Sign.DONE);
            case NEEDS_HUMAN -> GridCell.of("needs a human").with(Sign.ATTENTION);
            case FAILED -> GridCell.of("fails").with(Sign.FAILED);
            case UNREADABLE -> GridCell.of("unreadable").with(Sign.FAILED);
        };
    }

    @Override
    public String hover(int row, int column) {
        Row of = shown.get(row);
        return column == 2 ? of.words() : of.name();
    }

    @Override
    public String whyNotEdited() {
        return "What came of a check is not typed; Enter opens the sheet.";
    }
}
