package org.stagebook.ui.parts.spotting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.edit.EditingEvent;
import org.stagebook.edit.Registration;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.MessageBar.Message;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.CueFilter;
import org.stagebook.ui.parts.spotting.presenter.CueRows;
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/**
 * The spotting notes: filter above, cues in a grid, what is to be said and counted below.
 *
 * <p>Needs no workbench; follows the session by itself.
 */
public final class SpottingControl extends Composite {

    private static final int FROZEN_COLUMNS = 2;

    private final SpottingPresenter presenter;
    private final CueRows rows;
    private final FilterBar filterBar;
    private final Grid grid;
    private final MessageBar messages;
    private final StatusLine status;
    private final SpottingActions actions;
    private final EmptyPlace emptyPlace;
    private final SpottingKeys keys = new SpottingKeys();
    private final Consumer<List<Cue>> selected;
    private GridLook look;

    /** @param selected told the selected cues whenever they are others, or no cue is selected any more */
    public SpottingControl(Composite parent, SpottingPresenter presenter, GridLook look, Consumer<List<Cue>> selected) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.rows = presenter.rows();
        this.look = look;
        this.selected = selected;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        filterBar = new FilterBar(this, look, this::filter, this::setFocus);
        filterBar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Grid.Parts parts = new Grid.Parts(presenter.content(), presenter.entry(), new GridEvents(), FROZEN_COLUMNS);
        grid = new Grid(this, parts, look);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        messages = new MessageBar(this, look, this::setFocus);
        status = new StatusLine(this, look);
        actions = new SpottingActions(presenter, grid, filterBar, messages, () -> this.look);
        emptyPlace = new EmptyPlace(grid, presenter, actions);
        Registration registration = presenter.session().addListener(this::sessionChanged);
        addListener(SWT.Dispose, event -> registration.close());
        setLook(look);
        showSorted();
        refresh();
    }

    public void setColors(StagebookColors colors) {
        setLook(look.with(colors));
    }

    /** What the person can do, for keys and menus. */
    public SpottingActions actions() {
        return actions;
    }

    public Grid grid() {
        return grid;
    }

    public List<Cue> selectedCues() {
        return actions.selectedCues();
    }

    /** Selects these cues and brings the first into view; cues that are filtered out stay out. */
    public void reveal(List<? extends Object> cues) {
        int[] wanted = rows.rowsOf(cues).toArray();
        if (wanted.length > 0) {
            grid.select(IntStream.of(wanted));
            status.show(rows.summary(), actions.selectedCues().size());
        }
    }

    @Override
    public boolean setFocus() {
        return !grid.isDisposed() && grid.setFocus();
    }

    private void setLook(GridLook newLook) {
        look = newLook;
        CssRole.GROUND.paint(this, look.colors());
        filterBar.setLook(look);
        grid.setLook(look);
        messages.setLook(look);
        status.setLook(look);
        emptyPlace.setLook(look);
    }

    private void sessionChanged(EditingEvent event) {
        if (event.kind() == EditingEvent.Kind.SAVED) {
            return;
        }
        messages.forget();
        boolean steps = event.kind() != EditingEvent.Kind.DONE;
        if (steps) {
            grid.cancelEntry();
        }
        List<Cue> before = actions.selectedCues();
        Optional<Cue> cursor = actions.currentCue();
        if (event.affected().stream().filter(Cue.class::isInstance).count() > Math.max(1, before.size())) {
            rows.refresh(); // not by typing into the selected rows: a conform or an import moved them
        } else {
            rows.refreshInPlace();
        }
        keep(cursor, before);
        refresh();
        if (steps) {
            List<Identified> cues =
                    event.affected().stream().filter(Cue.class::isInstance).toList();
            reveal(cues);
        }
    }

    /** Leaves the cursor and the selection on the same cues, wherever their rows are now. */
    private void keep(Optional<Cue> cursor, List<Cue> chosen) {
        grid.refresh();
        Optional<Integer> row = cursor.stream()
                .flatMap(cue -> rows.rowsOf(List.of(cue)).boxed())
                .findFirst();
        row.ifPresentOrElse(found -> grid.restore(found, rows.rowsOf(chosen)), grid::restoreNearest);
    }

    private void refresh() {
        grid.refresh();
        filterBar.offer(rows.choices());
        emptyPlace.update();
        status.show(rows.summary(), actions.selectedCues().size());
    }

    private void filter(CueFilter filter) {
        List<Cue> before = actions.selectedCues();
        Optional<Cue> cursor = actions.currentCue();
        rows.show(filter);
        keep(cursor, before);
        refresh();
    }

    private void showSorted() {
        int column = presenter.columns().indexOf(rows.order().column());
        grid.setSorted(column, rows.order().descending());
    }

    private final class GridEvents implements GridListener {
        @Override
        public void selectionChanged() {
            List<Cue> cues = actions.selectedCues();
            status.show(rows.summary(), cues.size());
            selected.accept(cues);
        }

        @Override
        public void headClicked(int column) {
            List<Cue> before = actions.selectedCues();
            Optional<Cue> cursor = actions.currentCue();
            CueColumn clicked = presenter.columns().get(column);
            rows.sort(rows.order().clicked(clicked));
            showSorted();
            keep(cursor, before);
            reveal(before);
        }

        @Override
        public void notTaken(String reason) {
            messages.show(Message.of(WorkState.ATTENTION, "Not taken, the cell keeps its value. " + reason));
        }

        @Override
        public boolean keyPressed(int accelerator) {
            return keys.perform(actions, accelerator);
        }
    }
}
