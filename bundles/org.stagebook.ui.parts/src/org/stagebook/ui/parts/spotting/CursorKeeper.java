package org.stagebook.ui.parts.spotting;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.spotting.presenter.CueRows;

/** Leaves the cursor and the selection on the same cues, wherever their rows are after a change. */
final class CursorKeeper {

    private final Grid grid;
    private final CueRows rows;
    private final SpottingActions actions;
    private final Runnable settled;
    private boolean changing;

    /** @param settled told after each change, when the cursor has found its place */
    CursorKeeper(Grid grid, CueRows rows, SpottingActions actions, Runnable settled) {
        this.grid = grid;
        this.rows = rows;
        this.actions = actions;
        this.settled = settled;
    }

    /** Changes which rows there are, or their order; a change that is part of another is settled with that one. */
    void during(Runnable change) {
        if (changing) {
            change.run();
            grid.refresh();
            return;
        }
        changing = true;
        try {
            keepDuring(change);
        } finally {
            changing = false;
        }
        settled.run();
    }

    private void keepDuring(Runnable change) {
        List<Cue> chosen = actions.selectedCues();
        Optional<Cue> cursor = actions.currentCue();
        change.run();
        grid.refresh();
        Optional<Integer> row = cursor.stream()
                .flatMap(cue -> rows.rowsOf(List.of(cue)).boxed())
                .findFirst();
        row.ifPresentOrElse(found -> grid.restore(found, rows.rowsOf(chosen)), grid::restoreNearest);
    }
}
