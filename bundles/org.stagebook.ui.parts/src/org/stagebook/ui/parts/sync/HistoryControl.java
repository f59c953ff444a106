package org.stagebook.ui.parts.sync;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stagebook.history.repository.Kept;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.sync.presenter.HistoryRows;
import org.stagebook.ui.theme.CssRole;

/** What was kept, newest first, with all that was said of the chosen one below. */
public final class HistoryControl extends Composite {

    private static final int MARGIN_PX = 8;
    private static final String EMPTY = "Nothing is kept yet";
    private static final String PURPOSE =
            "Save-points, mix versions, sign-offs and what others shared stand here, newest first. Ctrl+Shift+S keeps"
                    + " the production as it is under a name.";

    private final HistoryRows rows;
    private final Consumer<String> copy;
    private final SashForm sash;
    private final Composite upper;
    private final Grid grid;
    private final Button more;
    private final StyledText details;
    private final QuietPlace empty;
    private GridLook look;

    /**
     * The control without states yet.
     *
     * @param wanted asks for more of them
     * @param copy takes the name of a commit
     */
    public HistoryControl(Composite parent, HistoryRows rows, Runnable wanted, Consumer<String> copy, GridLook look) {
        super(parent, SWT.NONE);
        this.rows = rows;
        this.copy = copy;
        this.look = look;
        setLayout(flush());
        sash = new SashForm(this, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        upper = new Composite(sash, SWT.NONE);
        upper.setLayout(flush());
        grid = new Grid(upper, new Grid.Parts(rows, rows, new Listening(), 1), look);
        grid.setData("id", "history.grid");
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        more = new Button(upper, SWT.PUSH);
        more.setText("Show older ones");
        more.setData("id", "history.more");
        more.setLayoutData(new GridData(SWT.CENTER, SWT.END, true, false));
        more.addListener(SWT.Selection, event -> wanted.run());
        details = new StyledText(sash, SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        details.setData("id", "history.details");
        details.setMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX);
        sash.setWeights(3, 2);
        empty = new QuietPlace(this);
        empty.say(EMPTY, PURPOSE);
        grid.cells().setMenu(menu());
        setLook(look);
    }

    private static GridLayout flush() {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Menu menu() {
        Menu menu = new Menu(grid.cells());
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText("Copy the name of the commit");
        item.addListener(SWT.Selection, event -> copyCommit());
        return menu;
    }

    /** Shows what was read. */
    public void refresh() {
        boolean any = rows.rowCount() > 0;
        grid.refresh();
        Shown.set(more, rows.hasMore());
        Shown.set(sash, any);
        empty.show(!any);
        if (!any) {
            empty.say(EMPTY, PURPOSE);
        }
        showSelected();
        layout(true, true);
    }

    /** Says why nothing could be read. */
    public void refuse(String reason) {
        Shown.set(sash, false);
        empty.say("The history could not be read", reason);
        empty.show(true);
        layout(true, true);
    }

    /** Takes over colours and fonts. */
    public void setLook(GridLook newLook) {
        look = newLook;
        CssRole.GROUND.paint(this, look.colors());
        CssRole.GROUND.paint(sash, look.colors());
        CssRole.GROUND.paint(upper, look.colors());
        CssRole.PANEL.paint(details, look.colors());
        details.setFont(look.fonts().body());
        more.setFont(look.fonts().body());
        grid.setLook(look);
        empty.setLook(look);
        refresh();
    }

    @Override
    public boolean setFocus() {
        return grid.isVisible() ? grid.setFocus() : super.setFocus();
    }

    private Optional<Integer> selected() {
        int row = grid.selection().row();
        return row < 0 || row >= rows.rowCount() ? Optional.empty() : Optional.of(row);
    }

    private void showSelected() {
        String words = selected().map(rows::details).orElse("");
        if (!words.equals(details.getText())) {
            details.setText(words);
        }
    }

    private void copyCommit() {
        selected().map(rows::state).map(Kept::commit).ifPresent(copy);
    }

    private final class Listening implements GridListener {
        @Override
        public void selectionChanged() {
            showSelected();
        }

        @Override
        public void headClicked(int column) {
            // newest first
        }

        @Override
        public void notTaken(String reason) {
            // nothing is typed here
        }

        @Override
        public boolean keyPressed(int accelerator) {
            boolean copies = accelerator == (SWT.MOD1 | 'C');
            if (copies) {
                copyCommit();
            }
            return copies;
        }
    }
}
