package org.stagebook.ui.parts.sync.presenter;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.Occasion;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.grid.presenter.ReadOnlyRows;

/** What was kept of a production, newest first; a few hundred at a time. */
public final class HistoryRows implements ReadOnlyRows {

    /** How many are read at first, and with every wish for more. */
    public static final int PAGE = 200;

    private static final List<GridColumn> COLUMNS = List.of(
            new GridColumn("at", "When", 130, Style.TEXT, false),
            new GridColumn("by", "Who", 160, Style.TEXT, false),
            new GridColumn("occasion", "Occasion", 110, Style.TEXT, false),
            new GridColumn("title", "What", 320, Style.TEXT, true));

    private List<Kept> states = List.of();
    private int most = PAGE;

    /** How many are wanted. */
    public int most() {
        return most;
    }

    /** One more than is wanted is asked for, so that it is known whether there are more. */
    public int asked() {
        return most + 1;
    }

    /** More are wanted. */
    public void more() {
        most += PAGE;
    }

    /** Another production: its latest ones again. */
    public void reset() {
        most = PAGE;
        states = List.of();
    }

    /** Takes what was read; {@link #asked()} of them at most. */
    public void show(List<Kept> read) {
        states = List.copyOf(read);
    }

    /** Whether there are more than are shown. */
    public boolean hasMore() {
        return states.size() > most;
    }

    public Kept state(int row) {
        return states.get(row);
    }

    /** All that was said of a state, with its name in git. */
    public String details(int row) {
        Kept kept = states.get(row);
        List<String> lines = new ArrayList<>();
        lines.add(kept.title());
        lines.add(ModelText.joined(kept.by().name(), ModelText.of(kept.at()), occasion(kept)));
        if (!kept.details().isEmpty()) {
            lines.add("");
            lines.addAll(kept.details());
        }
        lines.add("");
        lines.add("Commit " + kept.commit());
        if (kept.parents().size() > 1) {
            lines.add("Joins " + String.join(" and ", kept.parents()));
        }
        return String.join("\n", lines);
    }

    private static String occasion(Kept kept) {
        return kept.occasion().map(Occasion::label).orElse("made with git");
    }

    @Override
    public List<GridColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowCount() {
        return Math.min(most, states.size());
    }

    @Override
    public GridCell cell(int row, int column) {
        Kept kept = states.get(row);
        return switch (column) {
            case 0 -> GridCell.of(ModelText.of(kept.at()));
            case 1 -> GridCell.of(kept.by().name());
            case 2 -> GridCell.of(occasion(kept)).in(Tone.QUIET);
            default -> GridCell.of(kept.title());
        };
    }

    @Override
    public String hover(int row, int column) {
        return cell(row, column).text();
    }

    @Override
    public String whyNotEdited() {
        return "What was kept stays as it is.";
    }
}
