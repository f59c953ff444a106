package org.stagebook.ui.parts.grid;

import java.util.OptionalInt;
import org.stagebook.ui.parts.grid.presenter.ColumnLayout;

/** The head of a column on its way to another place; a press that hardly moves is a click. */
final class HeadDrag {

    private static final int CLICK_PX = 6;

    private int column = -1;
    private int startX;
    private int x;
    private boolean moved;

    void begin(int pressed, int atX) {
        column = pressed;
        startX = atX;
        x = atX;
        moved = false;
    }

    /** The column that was pressed, or -1. */
    int column() {
        return column;
    }

    /** Follows the pointer; false while no column is held. */
    boolean to(int newX) {
        x = newX;
        moved |= column >= 0 && Math.abs(x - startX) > CLICK_PX;
        return column >= 0 && moved;
    }

    /** Where a line has to say that the column would come to stand, if it would move. */
    OptionalInt target(ColumnLayout columns) {
        OptionalInt place = end(columns);
        if (place.isEmpty()) {
            return OptionalInt.empty();
        }
        int to = place.getAsInt();
        return OptionalInt.of(columns.left(to) + (to > column ? columns.width(to) : 0));
    }

    /** The column whose place it takes; empty for a click, and where it stays. */
    OptionalInt end(ColumnLayout columns) {
        int to = columns.dropAt(x);
        return moved && to != column ? OptionalInt.of(to) : OptionalInt.empty();
    }

    void forget() {
        column = -1;
        moved = false;
    }
}
