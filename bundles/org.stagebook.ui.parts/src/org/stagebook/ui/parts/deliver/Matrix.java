package org.stagebook.ui.parts.deliver;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.model.Deliverable;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeskAction;
import org.stagebook.ui.parts.deliver.presenter.MatrixTable;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.sync.QuietPlace;
import org.stagebook.ui.theme.CssRole;

/** The matrix itself: a cell cursor over deliverables, or a quiet word where the filter leaves none. */
final class Matrix extends Composite {

    private final DeliverPresenter presenter;
    private final MatrixTable table;
    private final Does does;
    private final Grid grid;
    private final QuietPlace none;
    private List<GridColumn> columns;

    /**
     * What the matrix makes happen.
     *
     * @param selected told the deliverable of the cell the cursor came to, if there is one
     * @param acted told what is to be recorded of it
     * @param keys asked what a key means that the matrix has no use for
     */
    record Does(Consumer<Optional<DeskCell>> selected, Consumer<DeskAction> acted, IntPredicate keys) {}

    Matrix(Composite parent, DeliverPresenter presenter, GridLook look, Does does) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.does = does;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        table = new MatrixTable(presenter);
        columns = table.columns();
        grid = new Grid(this, new Grid.Parts(table, table, new Listening(), 1), look);
        grid.setData("id", "desk.matrix");
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.cells().addListener(SWT.MouseDown, this::pointed);
        new DeskMenu(grid.cells(), presenter, does.acted()).install();
        none = new QuietPlace(this);
    }

    /** Shows the productions as they are now; the cursor stays with its deliverable. */
    void refresh() {
        Optional<Deliverable> meant = presenter.selected().map(DeskCell::deliverable);
        if (!columns.equals(table.columns())) {
            columns = table.columns();
            grid.columnsChanged();
        } else {
            grid.refresh();
        }
        meant.flatMap(presenter::placeOf).ifPresentOrElse(this::restore, this::nearest);
        boolean any = table.rowCount() > 0;
        Shown.set(grid, any);
        none.show(!any);
        none.say("Nothing is left by the filter", words());
        layout(true, true);
    }

    private String words() {
        return presenter.filter().isBlocking() && presenter.blocking() == 0
                ? "Nothing blocks delivery."
                : "Take words or a switch out of the bar above to see more.";
    }

    private void restore(DeliverPresenter.Place place) {
        if (grid.selection().row() != place.row() || grid.selection().column() != place.column() + 1) {
            grid.selection().moveTo(place.row(), place.column() + 1);
            grid.cells().redraw();
        }
    }

    /** The first deliverable, where none is meant yet or the one that was meant is gone. */
    private void nearest() {
        int row = Math.max(0, grid.selection().row());
        if (table.at(row, grid.selection().column()).isEmpty()) {
            IntStream.range(1, columns.size())
                    .filter(column -> table.at(row, column).isPresent())
                    .findFirst()
                    .ifPresent(column -> grid.selection().moveTo(row, column));
        }
        presenter.select(here().map(DeskCell::deliverable));
        grid.cells().redraw();
    }

    /** Puts the cursor on a deliverable. */
    void reveal(Deliverable deliverable) {
        presenter.placeOf(deliverable).ifPresent(place -> grid.moveTo(place.row(), place.column() + 1));
    }

    private Optional<DeskCell> here() {
        return table.at(grid.selection().row(), grid.selection().column());
    }

    /** The menu is about the cell under the pointer. */
    private void pointed(Event event) {
        if (event.button == 1) {
            return;
        }
        for (int row = 0; row < table.rowCount(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (grid.cellArea(row, column).contains(event.x, event.y)) {
                    grid.moveTo(row, column);
                    return;
                }
            }
        }
    }

    void setLook(GridLook look) {
        CssRole.GROUND.paint(this, look.colors());
        grid.setLook(look);
        none.setLook(look);
    }

    @Override
    public boolean setFocus() {
        return grid.isVisible() ? grid.setFocus() : super.setFocus();
    }

    private final class Listening implements GridListener {
        @Override
        public void selectionChanged() {
            does.selected().accept(here());
        }

        /** Enter asks what comes next. */
        @Override
        public IntPredicate opening() {
            return row -> {
                here().flatMap(DeskAction::next).ifPresent(does.acted());
                return true;
            };
        }

        @Override
        public void headClicked(int column) {
            // rows stand in the order of the list of deliverables
        }

        @Override
        public void notTaken(String reason) {
            // nothing is typed here
        }

        @Override
        public boolean keyPressed(int accelerator) {
            return does.keys().test(accelerator);
        }
    }
}
