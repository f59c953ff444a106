package org.stagebook.ui.parts.plan;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.model.Identified;
import org.stagebook.model.StagePhase;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.ButtonRow;
import org.stagebook.ui.parts.pages.FirstStep;
import org.stagebook.ui.parts.pages.FormGrid;
import org.stagebook.ui.parts.pages.Page;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.parts.pages.presenter.ObjectTable;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.parts.plan.presenter.PhaseLine;
import org.stagebook.ui.parts.plan.presenter.PhaseTable;
import org.stagebook.ui.parts.plan.presenter.PlanPresenter;
import org.stagebook.ui.parts.plan.presenter.PlanSteps;
import org.stagebook.ui.theme.CssRole;

/** The phases with what they cost; below them the bookings of the one chosen, rates, budgets and what changes cost. */
final class PhasesPage implements Page {

    private static final FirstStep.Words NOTHING_PLANNED = new FirstStep.Words(
            "Nothing is planned yet",
            "Here stands what is done when and what it costs: premixes, final, playback, fixes, M&E and deliverables, the days of"
                    + " mixers and rooms at your own rates, what was used of them, and what is left. Picture changes and reopened"
                    + " sign-offs show what they cost.",
            "Add the first phase",
            "plan.first");
    private static final int MARGIN_PX = 16;
    private static final int MOST_ROWS = 12;
    private static final int LEAST_ROWS = 6;
    private static final int BESIDE_ROWS_PX = 96;
    private static final int UP = -1;
    private static final int DOWN = 1;

    private final PlanPresenter presenter;
    private final PlanSteps steps;
    private final Consumer<Identified> selected;
    private final Composite root;
    private final FirstStep first;
    private final Composite top;
    private final Section section;
    private final ObjectTable<PhaseLine> table;
    private final FormGrid grid;
    private final ButtonRow buttons;
    private final PlanDetails details;

    PhasesPage(
            Composite parent, PlanPresenter presenter, PlanSteps steps, Consumer<Identified> selected, GridLook look) {
        this.presenter = presenter;
        this.steps = steps;
        this.selected = selected;
        root = flush(parent, 0);
        first = new FirstStep(root, NOTHING_PLANNED, this::addPhase);
        top = flush(root, MARGIN_PX);
        top.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        section = new Section(
                top, "Phases", "Add a phase: what is done in it, of which reel, and from which day to which.");
        table = new PhaseTable(presenter).table();
        grid = new FormGrid(section, table, look, new Following(this::moved, this::key), MOST_ROWS)
                .keepRoomFor(LEAST_ROWS);
        grid.grid().setData("id", "plan.phases");
        buttons = new ButtonRow(section);
        buttons.add("Add a phase", "plan.addPhase", this::addPhase);
        buttons.add("Delete", "plan.deletePhase", this::deletePhase);
        buttons.add("Up", "plan.up", () -> move(UP));
        buttons.add("Down", "plan.down", () -> move(DOWN));
        details = new PlanDetails(root, presenter, steps, selected, look);
        root.addListener(SWT.Resize, event -> share());
    }

    /** Half of a low window is for the phases, the rest for what one of them consists of. */
    private void share() {
        int rows = (root.getClientArea().height / 2 - BESIDE_ROWS_PX) / GridLook.ROW_HEIGHT_PX;
        grid.limit(Math.min(MOST_ROWS, rows));
        root.layout(true, true);
    }

    private static Composite flush(Composite parent, int marginPx) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = marginPx;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        return area;
    }

    /** Adds the phase that usually comes next and puts the keyboard into its name. */
    void addPhase() {
        if (take()) {
            StagePhase added = steps.addPhase();
            reveal(added);
            grid.grid().edit("");
        }
    }

    /** Puts the keyboard on a phase. */
    void reveal(StagePhase phase) {
        presenter.refresh();
        int row = presenter.rowOf(phase);
        if (row >= 0) {
            grid.grid().moveTo(row, PhaseTable.NAME);
            grid.grid().setFocus();
        }
    }

    @Override
    public PageTab tab() {
        return presenter.tab();
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        presenter.refresh();
        boolean empty = presenter.isEmpty();
        first.show(empty);
        Shown.set(top, !empty);
        grid.refresh();
        section.guide(presenter.lines().isEmpty(), true);
        follow();
        details.show(!empty);
        root.layout(true, true);
        details.refresh();
    }

    /** The cursor stays with its phase wherever that goes, in whichever of its rows it stands. */
    private void follow() {
        Grid cells = grid.grid();
        Optional<StagePhase> under = at();
        if (presenter.chosenRow() >= 0 && !under.equals(presenter.chosen())) {
            cells.restore(presenter.chosenRow(), IntStream.of(presenter.chosenRow()));
        }
    }

    @Override
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(root, look.colors());
        CssRole.PANEL.paint(top, look.colors());
        first.setLook(look);
        section.setLook(look);
        grid.grid().setLook(look);
        buttons.setLook(look);
        details.setLook(look);
    }

    @Override
    public boolean take() {
        return grid.grid().finishEntry() && details.take();
    }

    @Override
    public void toTop() {
        details.toTop();
    }

    @Override
    public boolean setFocus() {
        return presenter.isEmpty() ? first.setFocus() : grid.grid().setFocus();
    }

    private Optional<StagePhase> at() {
        return table.at(grid.grid().selection().row()).map(PhaseLine::phase);
    }

    private void moved() {
        at().ifPresent(phase -> {
            selected.accept(phase);
            if (!presenter.chosen().equals(Optional.of(phase)) && details.take()) {
                presenter.choose(phase);
                details.refresh();
            }
        });
    }

    private boolean key(int accelerator) {
        switch (accelerator) {
            case SWT.INSERT -> addPhase();
            case SWT.DEL -> deletePhase();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void deletePhase() {
        grid.grid().cancelEntry();
        at().ifPresent(steps::delete);
    }

    private void move(int places) {
        if (take()) {
            at().ifPresent(phase -> steps.move(phase, places));
        }
    }
}
