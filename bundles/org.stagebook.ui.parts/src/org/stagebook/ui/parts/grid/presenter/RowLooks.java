package org.stagebook.ui.parts.grid.presenter;

import java.util.Optional;

/** What rows look like beyond their cells. */
public interface RowLooks {

    /** Every row is one of cells. */
    RowLooks PLAIN = new RowLooks() {
        @Override
        public Optional<GroupHead> head(int row) {
            return Optional.empty();
        }

        @Override
        public Optional<String> tint(int row) {
            return Optional.empty();
        }
    };

    /** The head of a group, if the row is one: it is painted across all columns and nothing in it is edited. */
    Optional<GroupHead> head(int row);

    /** Colour behind a row that somebody wants to stand out, {@code #RRGGBB}; its cells say the same in letters. */
    Optional<String> tint(int row);

    /** Whether the row is hatched in grey, because what it says does not hold any more; its cells say the same in words. */
    default boolean isStale(int row) {
        return false;
    }
}
