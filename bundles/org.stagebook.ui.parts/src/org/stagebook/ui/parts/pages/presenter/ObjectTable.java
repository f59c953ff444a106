package org.stagebook.ui.parts.pages.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridContent;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;

/**
 * A table of a few objects, a row each, looked at anew each time.
 *
 * @param <T> the objects
 */
public final class ObjectTable<T> implements GridContent, CellEntry {

    private final List<ObjectColumn<T>> columns;
    private final Supplier<List<? extends T>> objects;
    private final BooleanSupplier writable;

    public ObjectTable(List<ObjectColumn<T>> columns, Supplier<List<? extends T>> objects) {
        this(columns, objects, () -> true);
    }

    /** A table that can be written to as long as something holds. */
    public ObjectTable(List<ObjectColumn<T>> columns, Supplier<List<? extends T>> objects, BooleanSupplier writable) {
        this.columns = List.copyOf(columns);
        this.objects = objects;
        this.writable = writable;
    }

    /** The object of a row, if there is one. */
    public Optional<T> at(int row) {
        List<? extends T> all = objects.get();
        return row >= 0 && row < all.size() ? Optional.of(all.get(row)) : Optional.empty();
    }

    @Override
    public List<GridColumn> columns() {
        return columns.stream().map(ObjectColumn::column).toList();
    }

    @Override
    public int rowCount() {
        return objects.get().size();
    }

    @Override
    public GridCell cell(int row, int column) {
        return at(row).map(columns.get(column).shown()).orElse(GridCell.EMPTY);
    }

    @Override
    public String hover(int row, int column) {
        return cell(row, column).text();
    }

    @Override
    public boolean isEditable(int row, int column) {
        return writable.getAsBoolean() && columns.get(column).entry().isPresent();
    }

    @Override
    public String textOf(int row, int column) {
        Optional<T> object = at(row);
        Optional<Entry<T>> entry = columns.get(column).entry();
        return object.isPresent() && entry.isPresent()
                ? entry.get().text().apply(object.get())
                : cell(row, column).text();
    }

    @Override
    public EntryHint read(int row, int column, String typed) {
        return columns.get(column)
                .entry()
                .map(entry -> entry.read().apply(typed))
                .orElse(EntryHint.refused("This is only shown."));
    }

    @Override
    public boolean commit(int row, int column, String typed) {
        Optional<T> object = at(row);
        if (object.isEmpty() || !read(row, column, typed).accepted()) {
            return false;
        }
        if (!typed.strip().equals(textOf(row, column))) {
            columns.get(column).entry().ifPresent(entry -> entry.write().accept(object.get(), typed.strip()));
        }
        return true;
    }
}
