package org.stagebook.ui.parts.grid.presenter;

import java.util.Optional;
import java.util.function.IntPredicate;

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

    /** Which rows are hatched in grey, because what they say does not hold any more; their cells say the same in words. */
    default IntPredicate stale() {
        return row -> false;
    }
}
