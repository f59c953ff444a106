package org.stagebook.ui.parts.spotting;

import java.util.List;
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
import org.stagebook.spotting.replace.Replacement;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridArrangement;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.spotting.MessageBar.Message;
import org.stagebook.ui.parts.spotting.presenter.CueColumn;
import org.stagebook.ui.parts.spotting.presenter.CueFilter;
import org.stagebook.ui.parts.spotting.presenter.CueRows;
import org.stagebook.ui.parts.spotting.presenter.ReplaceForm;
import org.stagebook.ui.parts.spotting.presenter.SpottingPresenter;
import org.stagebook.ui.parts.spotting.presenter.TableMemory;
import org.stagebook.ui.parts.spotting.presenter.TableView;
import org.stagebook.ui.parts.spotting.presenter.TableViews;
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
    private static final int SIGN_OFF = 'S';

    private final SpottingPresenter presenter;
    private final CueRows rows;
    private final FilterBar filterBar;
    private final Grid grid;
    private final MessageBar messages;
    private final StatusLine status;
    private final SpottingActions actions;
    private final CursorKeeper keeper;
    private final EmptyPlace emptyPlace;
    private final SpottingKeys keys = new SpottingKeys();
    private final Consumer<List<Cue>> selected;
    private final Runnable signOff;
    private final Runnable playOrStop;
    private final TableViews views;
    private final EntryBar entryBar;
    private final ReplaceBar replaceBar;
    private GridLook look;
    private List<Cue> told;

    /**
     * What the notes need from where they are.
     *
     * @param memory of how the table was left
     * @param selected told the selected cues whenever they are others, or no cue is selected any more
     * @param signOff what the key for signing off does
     * @param playOrStop what the space bar does while no cell is written in
     */
    public record Surroundings(
            TableMemory memory, Consumer<List<Cue>> selected, Runnable signOff, Runnable playOrStop) {

        /** Where nothing is signed off. */
        public Surroundings(TableMemory memory, Consumer<List<Cue>> selected) {
            this(
                    memory,
                    selected,
                    () -> {
                        // the key means nothing there
                    },
                    () -> {
                        // the key means nothing there
                    });
        }
    }

    public SpottingControl(Composite parent, SpottingPresenter presenter, GridLook look, Surroundings surroundings) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.rows = presenter.rows();
        this.look = look;
        this.selected = surroundings.selected();
        this.signOff = surroundings.signOff();
        this.playOrStop = surroundings.playOrStop();
        this.views = new TableViews(presenter.table(), surroundings.memory());
        presenter.table().show(views.first());
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        filterBar = new FilterBar(this, look, this::filter, this::setFocus);
        filterBar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        Grid.Parts parts = new Grid.Parts(
                presenter.content(), presenter.entry(this::selectedCues), new GridEvents(), FROZEN_COLUMNS);
        grid = new Grid(this, parts, look);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        entryBar = new EntryBar(this, presenter.quickEntry(), look, new Entered());
        entryBar.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        ReplaceForm form = new ReplaceForm(presenter.session(), rows::visible, this::selectedCues);
        replaceBar = new ReplaceBar(this, form, look, new Found());
        messages = new MessageBar(this, look, this::setFocus);
        status = new StatusLine(this, look);
        actions = new SpottingActions(
                presenter,
                new SpottingActions.Places(grid, filterBar, entryBar, replaceBar, messages),
                () -> this.look);
        keeper = new CursorKeeper(grid, rows, actions, this::tellSelected);
        emptyPlace = new EmptyPlace(grid, presenter, actions);
        filterBar.addViews(this::viewMenu);
        Registration registration = presenter.session().addListener(this::sessionChanged);
        addListener(SWT.Dispose, event -> registration.close());
        setLook(look);
        showView();
        told = actions.selectedCues(); // nobody has chosen the first row yet
    }

    /** The playhead is somewhere else. */
    public void playheadMoved() {
        entryBar.playheadMoved();
    }

    /** The menu of how the table is looked at. */
    ViewMenu viewMenu() {
        return new ViewMenu(this, new ViewMenu.Shown(views, presenter.table()), look.colors(), this::viewChosen);
    }

    /** Takes a view whole, or other columns of the one there is. */
    void viewChosen(TableView view, boolean whole) {
        keeper.during(() -> {
            if (whole) {
                presenter.table().show(view);
                filterBar.take(view.filter());
            } else {
                presenter.table().showColumns(view);
                rows.group(view.grouping());
            }
            grid.columnsChanged();
        });
        showView();
    }

    /** Changes which rows there are; cursor and selection stay on their cues. */
    void rearrange(Runnable change) {
        keeper.during(change);
    }

    private void showView() {
        views.leave();
        filterBar.nameView(presenter.table().view().name());
        grid.columnsChanged();
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
        return actions == null ? List.of() : actions.selectedCues();
    }

    /** Selects these cues and brings the first into view; cues that are filtered out stay out. */
    public void reveal(List<? extends Object> cues) {
        int[] wanted = rows.rowsOf(cues).toArray();
        if (wanted.length > 0) {
            grid.select(IntStream.of(wanted));
            showStatus(actions.selectedCues().size());
            tellSelected();
        }
    }

    /** Tells the selected cues where filter, view, grouping or a step of the history made them others. */
    private void tellSelected() {
        List<Cue> cues = actions.selectedCues();
        if (!cues.equals(told)) {
            told = cues;
            selected.accept(cues);
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
        entryBar.setLook(look);
        replaceBar.setLook(look);
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
        presenter.table().countNumbers();
        boolean steps = event.kind() != EditingEvent.Kind.DONE;
        if (steps) {
            grid.cancelEntry();
        }
        List<Identified> cues =
                event.affected().stream().filter(Cue.class::isInstance).toList();
        boolean elsewhere = cues.size() > Math.max(1, actions.selectedCues().size());
        // what was typed into the selected rows leaves them where they are; a conform or an import does not
        keeper.during(elsewhere ? rows::refresh : rows::refreshInPlace);
        refresh();
        if (steps) {
            reveal(cues);
        }
    }

    private void refresh() {
        grid.refresh();
        filterBar.offer(rows.choices());
        emptyPlace.update();
        showStatus(actions.selectedCues().size());
    }

    private void showStatus(int selectedCount) {
        replaceBar.refresh();
        status.show(rows.summary(), selectedCount);
        int twice = presenter.table().duplicates().size();
        status.warn(twice == 0 ? "" : twice == 1 ? "1 number is given twice" : twice + " numbers are given twice");
    }

    private void filter(CueFilter filter) {
        keeper.during(() -> rows.show(filter));
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
            showStatus(cues.size());
            told = cues;
            selected.accept(cues);
        }

        @Override
        public void headClicked(int column) {
            CueColumn clicked = presenter.columns().get(column);
            keeper.during(() -> rows.sort(rows.order().clicked(clicked)));
            showSorted();
            reveal(actions.selectedCues());
            views.leave();
        }

        @Override
        public GridArrangement arrangement() {
            return new TableArrangement(presenter.table(), views, SpottingControl.this);
        }

        @Override
        public void notTaken(String reason) {
            messages.show(Message.of(WorkState.ATTENTION, "Not taken, the cell keeps its value. " + reason));
        }

        @Override
        public boolean keyPressed(int accelerator) {
            return keys.perform(actions, accelerator) || signsOff(accelerator) || plays(accelerator);
        }
    }

    /** The letter is not taken from somebody who means to write it. */
    private boolean signsOff(int accelerator) {
        boolean meant = accelerator == SIGN_OFF && !actions.isOnWords();
        if (meant) {
            signOff.run();
        }
        return meant;
    }

    /** No entry begins with a space. */
    private boolean plays(int accelerator) {
        boolean meant = accelerator == ' ';
        if (meant) {
            playOrStop.run();
        }
        return meant;
    }

    private final class Entered implements EntryBar.Outcome {
        @Override
        public void added(Cue cue) {
            actions.show(cue);
        }

        @Override
        public void left() {
            setFocus();
        }
    }

    private final class Found implements ReplaceBar.Outcome {
        @Override
        public void show(Replacement found) {
            reveal(found.hits().stream().map(Replacement.Hit::cue).toList());
        }

        @Override
        public void left() {
            setFocus();
        }
    }
}
