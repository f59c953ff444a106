package org.stagebook.ui.parts.grid.presenter;

import java.util.List;
import java.util.Optional;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;

/**
 * Cells that say more than one line and stand for themselves, as in a matrix, where a row is not one object: the cell of the cursor
 * is selected and not its row, and each cell bears the colour of its own state.
 */
public interface TallCells {

    /** Lines that fit below the first. */
    int LINES_BELOW = 2;

    /** What stands below the text of a cell, quiet; at most {@link #LINES_BELOW} lines. */
    List<String> below(int row, int column);

    /** The state that colours the ground of a cell, whose words say the same; empty for a plain ground. */
    Optional<Sign> ground(int row, int column);
}
