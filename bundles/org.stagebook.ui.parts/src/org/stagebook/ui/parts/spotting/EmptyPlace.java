package org.stagebook.ui.parts.spotting;

import org.eclipse.swt.SWT;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.EmptyState.Words;
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;

/** Shows an {@link EmptyState} over the grid while it has no rows, the right one for the reason. */
final class EmptyPlace {

    private static final Words NO_CUES = new Words(
            "No cues yet",
            "Spotting notes say what is heard, where, and who makes it.\n"
                    + "Ctrl+Enter adds a cue. Rows can also be pasted from a spreadsheet,\n"
                    + "or imported from a Pro Tools session text.",
            "Add the first cue");
    private static final Words NO_MATCH = new Words(
            "No cue matches the filter", "The cues are all there; the filter hides them.", "Clear the filter");

    private final Grid grid;
    private final SpottingPresenter presenter;
    private final SpottingActions actions;
    private GridLook look;
    private EmptyState state;
    private Words shown;

    EmptyPlace(Grid grid, SpottingPresenter presenter, SpottingActions actions) {
        this.grid = grid;
        this.presenter = presenter;
        this.actions = actions;
        grid.addListener(SWT.Resize, event -> centre());
    }

    void setLook(GridLook newLook) {
        look = newLook;
        hide();
        update();
    }

    void update() {
        if (!presenter.rows().visible().isEmpty()) {
            hide();
            return;
        }
        Words words = presenter.rows().hasCues() ? NO_MATCH : NO_CUES;
        if (words != shown) {
            hide();
            shown = words;
            state = new EmptyState(grid, look, words, words == NO_CUES ? actions::addCue : this::showAll);
            centre();
        }
    }

    private void showAll() {
        actions.clearFilter();
        grid.setFocus();
    }

    private void hide() {
        if (state != null) {
            state.dispose();
            state = null;
            shown = null;
        }
    }

    private void centre() {
        if (state != null) {
            state.centre(GridLook.HEADER_HEIGHT_PX);
        }
    }
}
