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

    CursorKeeper(Grid grid, CueRows rows, SpottingActions actions) {
        this.grid = grid;
        this.rows = rows;
        this.actions = actions;
    }

    /** Changes which rows there are, or their order. */
    void during(Runnable change) {
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
