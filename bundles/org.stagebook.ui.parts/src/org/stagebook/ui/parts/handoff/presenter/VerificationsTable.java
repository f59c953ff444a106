package org.stagebook.ui.parts.handoff.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Verification;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;

/** Every verification of a handoff, the latest first; to be read only. */
public final class VerificationsTable implements ReadOnlyRows {

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("when", "When", 144, Style.TEXT, false),
            new GridColumn("unchanged", "Unchanged", 76, Style.NUMBER, false),
            new GridColumn("revised", "Revised", 60, Style.NUMBER, false),
            new GridColumn("renamed", "Renamed", 66, Style.NUMBER, false),
            new GridColumn("changed", "Changed", 66, Style.NUMBER, false),
            new GridColumn("missing", "Missing", 58, Style.NUMBER, false),
            new GridColumn("extra", "Extra", 46, Style.NUMBER, false),
            new GridColumn("remark", "Remark", 54, Style.TEXT, true));

    private final HandoffPresenter presenter;

    public VerificationsTable(HandoffPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return presenter.handoff().getVerifications().size();
    }

    @Override
    public GridCell cell(int row, int column) {
        Verification verification =
                presenter.handoff().getVerifications().reversed().get(row);
        return switch (column) {
            case 0 -> when(verification);
            case 1 -> GridCell.of(Integer.toString(verification.getUnchanged()));
            case 2 -> count(verification.getRevised());
            case 3 -> count(verification.getRenamed());
            case 4 -> count(verification.getChanged());
            case 5 -> count(verification.getMissing());
            case 6 -> count(verification.getExtra());
            default -> GridCell.of(remark(verification));
        };
    }

    private static GridCell when(Verification verification) {
        String moment = Optional.ofNullable(verification.getAt())
                .map(HandoffPresenter::moment)
                .orElse("");
        return GridCell.of(moment).with(isClean(verification) ? Sign.DONE : Sign.FAILED);
    }

    /** Whether everything was as it was sealed or declared, and the history could be trusted. */
    static boolean isClean(Verification found) {
        int wrong = found.getMissing() + found.getExtra() + found.getChanged() + found.getRenamed();
        return wrong == 0 && found.getHistoryProblem() == null;
    }

    /** What is wrong stands out, nought is quiet. */
    private static GridCell count(int files) {
        GridCell cell = GridCell.of(Integer.toString(files));
        return files == 0 ? cell.in(Tone.QUIET) : cell;
    }

    private static String remark(Verification verification) {
        String copy = verification.getFolder() == null ? "" : "Checked in " + verification.getFolder();
        return Stream.of(verification.getHistoryProblem(), copy)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String hover(int row, int column) {
        return remark(presenter.handoff().getVerifications().reversed().get(row));
    }

    @Override
    public String whyNotEdited() {
        return "What was found stays as it was found.";
    }
}
