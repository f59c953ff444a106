package org.stagebook.ui.parts.versions.presenter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GroupHead;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;
import org.stagebook.ui.parts.grid.presenter.RowLooks;

/**
 * Rows to be read under heads; a head without rows says all there is to say.
 *
 * @param <T> what a row is about
 */
public final class GroupedRows<T> implements ReadOnlyRows {

    private final List<GridColumn> columns;
    private final Function<T, List<GridCell>> cells;
    private final List<Row<T>> rows = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private List<Group<T>> groups = List.of();

    /**
     * Rows that belong together.
     *
     * @param title of the head
     * @param remark after it
     */
    public record Group<T>(GridCell title, String remark, List<T> rows) {

        /** Copies the list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    private record Row<T>(Optional<GroupHead> head, Optional<T> about) {}

    /** @param cells of a row, one for each column */
    public GroupedRows(List<GridColumn> columns, Function<T, List<GridCell>> cells) {
        this.columns = List.copyOf(columns);
        this.cells = cells;
    }

    /** Shows other groups; those of a name that was folded stay folded. */
    public void show(List<Group<T>> newGroups) {
        groups = List.copyOf(newGroups);
        layOut();
    }

    /** Folds the group whose head a row is, or unfolds it. */
    public void toggle(int row) {
        looks().head(row).map(head -> head.cell().text()).ifPresent(title -> {
            if (!folded.remove(title)) {
                folded.add(title);
            }
            layOut();
        });
    }

    private void layOut() {
        rows.clear();
        for (Group<T> group : groups) {
            boolean hidden = folded.contains(group.title().text());
            rows.add(new Row<>(Optional.of(new GroupHead(group.title(), group.remark(), hidden)), Optional.empty()));
            if (!hidden) {
                group.rows().forEach(about -> rows.add(new Row<>(Optional.empty(), Optional.of(about))));
            }
        }
    }

    /** What a row is about; nothing for a head. */
    public Optional<T> at(int row) {
        return row < 0 || row >= rows.size() ? Optional.empty() : rows.get(row).about();
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public GridCell cell(int row, int column) {
        return at(row).map(about -> cells.apply(about).get(column))
                .orElseGet(() -> column == 0
                        ? rows.get(row).head().map(GroupHead::cell).orElse(GridCell.EMPTY)
                        : GridCell.EMPTY);
    }

    @Override
    public String hover(int row, int column) {
        return cell(row, column).text();
    }

    @Override
    public RowLooks looks() {
        return new RowLooks() {
            @Override
            public Optional<GroupHead> head(int row) {
                return row < 0 || row >= rows.size()
                        ? Optional.empty()
                        : rows.get(row).head();
            }

            @Override
            public Optional<String> tint(int row) {
                return Optional.empty();
            }
        };
    }

    @Override
    public String whyNotEdited() {
        return "This is what was found; nothing is typed here.";
    }
}
