package org.stagebook.ui.parts.numbering.presenter;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.spotting.numbering.Renumbering;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;

/** What each cue would be called, beside what it is called now. */
public final class PreviewRows implements ReadOnlyRows {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("before", "Now", 110, GridColumn.Style.TEXT, false),
            new GridColumn("after", "New", 110, GridColumn.Style.TEXT, false),
            new GridColumn("in", "In", 104, GridColumn.Style.NUMBER, false),
            new GridColumn("description", "Description", 200, GridColumn.Style.TEXT, true));

    private Renumbering plan;

    public PreviewRows(Renumbering plan) {
        this.plan = plan;
    }

    public void show(Renumbering newPlan) {
        plan = newPlan;
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return plan.steps().size();
    }

    @Override
    public GridCell cell(int row, int column) {
        Renumbering.Step step = plan.steps().get(row);
        Cue cue = step.cue();
        GridCell cell = GridCell.of(
                switch (column) {
                    case 0 -> step.before();
                    case 1 -> step.after();
                    case 2 ->
                        cue.getRange() == null
                                ? ""
                                : ModelText.timecode(cue.getRange().start(), cue);
                    default -> cue.getDescription() == null ? "" : cue.getDescription();
                });
        return step.changes() ? cell : cell.in(Tone.QUIET);
    }

    @Override
    public String hover(int row, int column) {
        return "";
    }

    @Override
    public String whyNotEdited() {
        return "Change the pattern above; a single number is typed in the spotting notes.";
    }
}
