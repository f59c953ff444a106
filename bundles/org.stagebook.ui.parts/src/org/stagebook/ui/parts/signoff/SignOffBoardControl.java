package org.stagebook.ui.parts.signoff;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.signoff.presenter.SignOffRows;
import org.stagebook.ui.parts.sync.QuietPlace;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;

/** The board: counts and the filter on top, reels and scenes below. */
public final class SignOffBoardControl extends Composite {

    private static final int SIGN_OFF = 'S';

    private final SignOffRows rows;
    private final Does does;
    private final Composite bar;
    private final Label summary;
    private final Button onlyOpen;
    private final Button sign;
    private final Grid grid;
    private final QuietPlace empty;
    private GridLook look;

    /**
     * What a board makes happen.
     *
     * @param selected told the row the cursor came to
     * @param signOff told the row that shall be signed off
     */
    public record Does(IntConsumer selected, IntConsumer signOff) {}

    public SignOffBoardControl(Composite parent, SignOffRows rows, Does does, GridLook look) {
        super(parent, SWT.NONE);
        this.rows = rows;
        this.does = does;
        this.look = look;
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        bar = new Composite(this, SWT.NONE);
        GridLayout line = new GridLayout(3, false);
        line.marginWidth = 8;
        line.marginHeight = 4;
        line.horizontalSpacing = 16;
        bar.setLayout(line);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        summary = new Label(bar, SWT.NONE);
        summary.setData("id", "signoff.summary");
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        onlyOpen = new Button(bar, SWT.CHECK);
        onlyOpen.setText("Only what is not signed");
        onlyOpen.setData("id", "signoff.onlyOpen");
        onlyOpen.addListener(SWT.Selection, event -> filter(onlyOpen.getSelection()));
        sign = new Button(bar, SWT.PUSH);
        sign.setText("Sign off\u2026");
        sign.setData("id", "signoff.board.sign");
        sign.addListener(SWT.Selection, event -> opened(grid().selection().row()));
        grid = new Grid(this, new Grid.Parts(rows, rows, new Listening(), 1), look);
        grid.setData("id", "signoff.grid");
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new QuietPlace(this);
        setLook(look);
    }

    private Grid grid() {
        return grid;
    }

    /** Shows the rows as they are now. */
    public void refresh() {
        boolean any = rows.rowCount() > 0;
        summary.setText(rows.summary());
        Enabling.enable(sign, any);
        grid.refresh();
        Shown.set(bar, rows.hasParts());
        Shown.set(grid, any);
        empty.show(!any);
        if (rows.hasParts()) {
            empty.say("Everything is signed off", "Nothing that is open or stale is left.");
        } else {
            empty.say(
                    "Nothing to sign off yet",
                    "Reels and scenes of the open production stand here, with who signed them off in which version."
                            + " On the stage, S signs off what is selected.");
        }
        layout(true, true);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook newLook) {
        look = newLook;
        CssRole.PANEL.paint(this, look.colors());
        CssRole.PANEL.paint(bar, look.colors());
        CssRole.PANEL.paint(summary, look.colors());
        CssRole.PANEL.paint(onlyOpen, look.colors());
        summary.setFont(look.fonts().bodyBold());
        onlyOpen.setFont(look.fonts().body());
        sign.setFont(look.fonts().body());
        grid.setLook(look);
        empty.setLook(look);
        refresh();
    }

    @Override
    public boolean setFocus() {
        return grid.isVisible() ? grid.setFocus() : super.setFocus();
    }

    private void filter(boolean wanted) {
        rows.setOnlyOpen(wanted);
        refresh();
    }

    private boolean opened(int row) {
        if (row >= 0 && row < rows.rowCount()) {
            does.signOff().accept(row);
            return true;
        }
        return false;
    }

    private final class Listening implements GridListener {
        @Override
        public void selectionChanged() {
            int row = grid.selection().row();
            if (row >= 0) {
                does.selected().accept(row);
            }
        }

        @Override
        public IntPredicate opening() {
            return SignOffBoardControl.this::opened;
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
            return accelerator == SIGN_OFF && opened(grid.selection().row());
        }
    }
}
