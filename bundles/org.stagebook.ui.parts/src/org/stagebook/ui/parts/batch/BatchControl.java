package org.stagebook.ui.parts.batch;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.batch.presenter.BatchRows;
import org.stagebook.ui.parts.batch.presenter.BatchTable;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridListener;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.jobs.WorkLine;
import org.stagebook.ui.parts.jobs.WorkWatch;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.FootBar;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;
import org.stagebook.ui.theme.WorkState;

/** What came of a folder: a line for each programme, how far the work is, and the sheets to open. */
final class BatchControl extends Composite {

    private static final int EDGE_PX = 8;
    private static final int PERIOD_MS = 200;
    private static final int FIRST_MARGIN_PX = 24;
    private static final FirstStep.Words FIRST = new FirstStep.Words(
            "No folder was checked yet",
            "Everything in a folder is held against a specification, several files at once, or watched as it arrives. Each file gets"
                    + " a verdict and a QC sheet; what was checked before is not checked again.",
            "Check a folder\u2026",
            "batch.first");

    private final BatchRows rows;
    private final BatchTable table;
    private final WorkWatch watch;
    private final Does does;
    private final Label about;
    private final Grid grid;
    private final FirstStep first;
    private final FootBar foot;
    private final WorkLine work;
    private final Button open;
    private final Button again;
    private long shown = -1;
    private boolean following;

    /**
     * What the view does for it.
     *
     * @param ask asks for a folder, and starts
     * @param sheet where the sheet of a programme is
     * @param open opens a sheet; false where no program does
     */
    record Does(Runnable ask, Function<String, Path> sheet, Predicate<Path> open) {}

    BatchControl(Composite parent, BatchRows rows, WorkWatch watch, Does does, GridLook look) {
        super(parent, SWT.NONE);
        this.rows = rows;
        this.watch = watch;
        this.does = does;
        this.table = new BatchTable(
                rows, name -> String.valueOf(does.sheet().apply(name).getFileName()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        about = new Label(this, SWT.NONE);
        about.setData("id", "batch.about");
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.horizontalIndent = EDGE_PX;
        line.verticalIndent = EDGE_PX / 2;
        about.setLayoutData(line);
        grid = new Grid(this, new Grid.Parts(table, table, new Listening(), 0), look);
        grid.setData("id", "batch.rows");
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        first = new FirstStep(this, FIRST, does.ask());
        ((GridLayout) first.getLayout()).marginHeight = FIRST_MARGIN_PX;
        first.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
        foot = new FootBar(this, look);
        work = new WorkLine(foot, watch, look, this::refresh);
        foot.setLeft(work);
        open = foot.add("Open sheet", "batch.open", this::openSheet);
        again = foot.add("Check a folder\u2026", "batch.ask", does.ask());
        setLook(look);
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        grid.setLook(look);
        first.setLook(look);
        foot.setLook(look);
        work.setLook(look);
        CssRole.QUIET.paint(about, look.colors());
        about.setBackground(look.colors().panel());
        about.setFont(look.fonts().body());
        refresh();
    }

    /** Says which folder it is, and against what it is held. */
    void say(String words) {
        about.setText(words.replace("&", "&&"));
    }

    /** Shows what is known now, and keeps showing it while the work goes on. */
    void refresh() {
        if (isDisposed()) {
            return;
        }
        if (shown != rows.changes()) {
            shown = rows.changes();
            table.refresh();
            grid.refresh();
        }
        boolean isEmpty = table.rowCount() == 0;
        boolean isUsed = !isEmpty || watch.isRunning() || watch.outcome().isPresent();
        Shown.set(about, isUsed);
        Shown.set(grid, isUsed);
        Shown.set(first, !isUsed);
        Shown.set(foot, isUsed);
        Enabling.enable(again, !watch.isRunning());
        offer();
        work.refresh();
        foot.measure();
        layout(true, true);
        follow();
    }

    private void offer() {
        Enabling.enable(open, table.withSheet(grid.selection().row()).isPresent());
    }

    private void follow() {
        if (watch.isRunning() && !following) {
            following = true;
            getDisplay().timerExec(PERIOD_MS, () -> {
                following = false;
                refresh();
            });
        }
    }

    private void openSheet() {
        open(grid.selection().row());
    }

    private void open(int row) {
        table.withSheet(row)
                .map(does.sheet())
                .filter(sheet -> !does.open().test(sheet))
                .ifPresent(sheet -> work.tell(
                        WorkState.ATTENTION, "No program of this machine opened it. The sheet is " + sheet + "."));
    }

    @Override
    public boolean setFocus() {
        if (isDisposed() || grid.isDisposed()) {
            return false; // asked while the window goes away
        }
        return grid.isVisible() ? grid.setFocus() : first.setFocus();
    }

    private final class Listening implements GridListener {
        @Override
        public void selectionChanged() {
            offer();
        }

        /** Enter opens the sheet. */
        @Override
        public IntPredicate opening() {
            return row -> {
                open(row);
                return true;
            };
        }

        @Override
        public void headClicked(int column) {
            // programmes stand in the order of their names, as they were found
        }

        @Override
        public void notTaken(String reason) {
            // nothing is typed here
        }

        @Override
        public boolean keyPressed(int accelerator) {
            return false;
        }
    }
}
