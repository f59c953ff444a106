package org.stagebook.ui.parts.pages.presenter;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridColumn;

/**
 * A column of a table whose rows are objects.
 *
 * @param column how it is laid out
 * @param shown what stands in its cells
 * @param entry how its cells are written; nothing for a column to be read
 * @param <T> the objects
 */
public record ObjectColumn<T>(GridColumn column, Function<T, GridCell> shown, Optional<Entry<T>> entry) {

    /**
     * How a cell is written.
     *
     * @param text to begin with
     * @param read what a typed text would mean
     * @param write takes a text that was accepted
     */
    public record Entry<T>(Function<T, String> text, Function<String, EntryHint> read, BiConsumer<T, String> write) {

        /** The same for rows that hold such an object. */
        public <R> Entry<R> heldBy(Function<R, T> held) {
            return new Entry<>(
                    row -> text.apply(held.apply(row)), read, (row, typed) -> write.accept(held.apply(row), typed));
        }
    }

    /** A column to be read. */
    public static <T> ObjectColumn<T> read(GridColumn column, Function<T, GridCell> shown) {
        return new ObjectColumn<>(column, shown, Optional.empty());
    }

    /** A column to be written, that shows what one begins with. */
    public static <T> ObjectColumn<T> written(GridColumn column, Entry<T> entry) {
        return new ObjectColumn<>(column, object -> GridCell.of(entry.text().apply(object)), Optional.of(entry));
    }

    /** The same with something else in its cells. */
    public ObjectColumn<T> showing(Function<T, GridCell> other) {
        return new ObjectColumn<>(column, other, entry);
    }
}
