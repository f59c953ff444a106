package org.stagebook.ui.parts.deliver.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskColumn;
import org.stagebook.delivery.desk.DeskRow;
import org.stagebook.ui.parts.deliver.presenter.Fact.Group;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;
import org.stagebook.ui.parts.grid.presenter.TallCells;

/** The matrix as a grid: a row for each kind of deliverable, a column for each episode or reel. */
public final class MatrixTable implements ReadOnlyRows, TallCells {

    private static final int MOST_HINTED = 8;
    private static final int LONGEST_HINT = 140;

    private static final GridColumn NAMES = new GridColumn("deliverable", "Deliverable", 200, Style.TEXT, false);
    private static final int COLUMN_PX = 210;
    private static final String READING = " \u00b7 reading only";

    private final DeliverPresenter presenter;

    public MatrixTable(DeliverPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public List<GridColumn> columns() {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(NAMES);
        List<DeskColumn> places = presenter.matrix().columns();
        for (int index = 0; index < places.size(); index++) {
            String title = places.get(index).title() + (presenter.isReadOnly(places.get(index)) ? READING : "");
            columns.add(new GridColumn("place." + index, title, COLUMN_PX, Style.TEXT, true));
        }
        return List.copyOf(columns);
    }

    @Override
    public int rowCount() {
        return presenter.shown().rows().size();
    }

    /** The deliverable of a cell, if there is one. */
    public Optional<DeskCell> at(int row, int column) {
        return row < 0 || row >= rowCount() || column < 1 || column > columnCount()
                ? Optional.empty()
                : row(row).cells().get(column - 1);
    }

    private int columnCount() {
        return presenter.matrix().columns().size();
    }

    private DeskRow row(int row) {
        return presenter.shown().rows().get(row);
    }

    @Override
    public GridCell cell(int row, int column) {
        if (column == 0) {
            return GridCell.of(row(row).name());
        }
        return at(row, column)
                .map(cell -> isMeant(row, cell)
                        ? GridCell.of(new CellText(cell).state()).with(StateSigns.badge(cell))
                        : GridCell.of(new CellText(cell).state()).in(Tone.QUIET))
                .orElse(GridCell.EMPTY);
    }

    private boolean isMeant(int row, DeskCell cell) {
        return presenter.filter().isMeant(row(row), cell);
    }

    @Override
    public Optional<TallCells> tall() {
        return Optional.of(this);
    }

    @Override
    public List<String> below(int row, int column) {
        return column == 0
                ? List.of(told(row(row)))
                : at(row, column).map(cell -> new CellText(cell).below()).orElse(List.of());
    }

    private static String told(DeskRow row) {
        long all = row.cells().stream().flatMap(Optional::stream).count();
        long open = row.cells().stream()
                .flatMap(Optional::stream)
                .filter(DeskCell::blocksDelivery)
                .count();
        if (open == 0) {
            return "nothing blocks it";
        }
        return all == 1 ? "blocks delivery" : open + " of " + all + " block delivery";
    }

    @Override
    public Optional<Sign> ground(int row, int column) {
        return at(row, column).filter(cell -> isMeant(row, cell)).flatMap(StateSigns::ground);
    }

    @Override
    public String hover(int row, int column) {
        return column == 0 ? row(row).name() : at(row, column).map(this::facts).orElse("Not asked for here.");
    }

    private String facts(DeskCell cell) {
        return presenter.facts(cell).stream().map(MatrixTable::facts).collect(Collectors.joining("\n"));
    }

    /** A hint is no list: of a long group the beginning, which is the worst. */
    private static String facts(Group group) {
        Stream<String> lines = group.facts().stream().limit(MOST_HINTED).map(MatrixTable::hint);
        int more = group.facts().size() - MOST_HINTED;
        Stream<String> rest = more > 0 ? Stream.of("and " + more + " more, below the matrix") : Stream.empty();
        return group.title() + "\n"
                + Stream.concat(lines, rest).map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    private static String hint(Fact fact) {
        String line = fact.line();
        return line.length() <= LONGEST_HINT
                ? line
                : line.substring(0, LONGEST_HINT).stripTrailing() + "\u2026";
    }

    @Override
    public String whyNotEdited() {
        return "What is typed here has no place; the actions below the matrix record what happened.";
    }
}
