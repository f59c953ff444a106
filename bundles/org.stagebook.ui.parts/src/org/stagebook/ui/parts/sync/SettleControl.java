package org.stagebook.ui.parts.sync;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.model.MergeConflict;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.sync.presenter.ConflictRows;
import org.stagebook.ui.theme.CssRole;

/** What has to be settled: the conflicts at the left, both sides of the chosen one at the right. */
public final class SettleControl extends Composite {

    private final ConflictRows rows;
    private final Does does;
    private final SashForm sash;
    private final Grid grid;
    private final ConflictPane pane;
    private final QuietPlace empty;

    /**
     * What settling makes happen.
     *
     * @param selected told the conflict that is looked at
     * @param settle given a conflict and the side that is taken, none to keep it as it was; says why it could not be done
     */
    public record Does(Consumer<MergeConflict> selected, Settling settle) {}

    /** Settles a conflict. */
    @FunctionalInterface
    public interface Settling {
        Optional<String> settle(MergeConflict conflict, Optional<Integer> side);
    }

    public SettleControl(Composite parent, ConflictRows rows, Does does, GridLook look) {
        super(parent, SWT.NONE);
        this.rows = rows;
        this.does = does;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        sash = new SashForm(this, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid = new Grid(sash, new Grid.Parts(rows, rows, new Listening(), 1), look);
        grid.setData("id", "settle.grid");
        pane = new ConflictPane(sash, this::settle, look);
        sash.setWeights(2, 3);
        empty = new QuietPlace(this);
        empty.say(
                "Nothing to settle",
                "Where two people change the same thing in different ways, a sync keeps what was before and puts both"
                        + " here, to be settled one by one. Nothing is ever dropped.");
        setLook(look);
    }

    /** Shows the conflicts as they are now. */
    public void refresh() {
        boolean any = rows.rowCount() > 0;
        grid.refresh();
        Shown.set(sash, any);
        empty.show(!any);
        if (any) {
            showSelected();
        }
        layout(true, true);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook look) {
        CssRole.GROUND.paint(this, look.colors());
        CssRole.GROUND.paint(sash, look.colors());
        grid.setLook(look);
        pane.setLook(look);
        empty.setLook(look);
        refresh();
    }

    @Override
    public boolean setFocus() {
        return grid.isVisible() ? grid.setFocus() : super.setFocus();
    }

    private void showSelected() {
        selected().ifPresent(pane::show);
    }

    private Optional<MergeConflict> selected() {
        int row = grid.selection().row();
        return row < 0 || row >= rows.rowCount() ? Optional.empty() : Optional.of(rows.conflict(row));
    }

    private void settle(Optional<Integer> side) {
        selected()
                .ifPresent(
                        conflict -> does.settle().settle(conflict, side).ifPresentOrElse(pane::refuse, grid::setFocus));
    }

    private final class Listening implements GridListener {
        @Override
        public void selectionChanged() {
            showSelected();
            selected().ifPresent(does.selected());
        }

        @Override
        public void headClicked(int column) {
            // in the order of the film
        }

        @Override
        public void notTaken(String reason) {
            // nothing is typed here
        }

        @Override
        public boolean keyPressed(int accelerator) {
            int side = accelerator - '1';
            if (accelerator == '0') {
                settle(Optional.empty());
                return true;
            }
            boolean known = side >= 0
                    && selected().filter(it -> side < it.getSides().size()).isPresent();
            if (known) {
                settle(Optional.of(side));
            }
            return known;
        }
    }
}
