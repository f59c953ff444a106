package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.model.Cue;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;

/** Takes what is typed into the cells of the cues in view, each entry as one step of the session. */
public final class CueEntry implements CellEntry {

    private final EditingSession session;
    private final SpottingTable table;
    private final CellInput input;
    private final Supplier<List<Cue>> selected;

    /** @param selected the selected cues, asked anew each time: what is typed into one of several is taken for all */
    public CueEntry(EditingSession session, SpottingTable table, Supplier<List<Cue>> selected) {
        this.session = session;
        this.table = table;
        this.input = new CellInput(session.production(), table.text(), session.clock());
        this.selected = selected;
    }

    @Override
    public boolean isEditable(int row, int column) {
        return table.rows().cueAt(row).isPresent() && column(column).entry() != CueColumn.Entry.NONE;
    }

    @Override
    public String textOf(int row, int column) {
        return table.rows()
                .cueAt(row)
                .map(cue -> table.text().of(cue, column(column)))
                .orElse("");
    }

    @Override
    public EntryHint read(int row, int column, String typed) {
        CueColumn cueColumn = column(column);
        Reading<Change> reading = change(row, cueColumn, typed);
        return switch (cueColumn.entry()) {
            case CHOICE -> choosing(cueColumn, typed, reading, targets(row).size() > 1);
            case TEXT -> suggesting(cueColumn, typed, hint(reading));
            case TIME, NONE -> hint(reading);
        };
    }

    @Override
    public boolean commit(int row, int column, String typed) {
        CueColumn cueColumn = column(column);
        List<Cue> targets = targets(row);
        if (targets.stream().allMatch(cue -> typed.strip().equals(table.text().of(cue, cueColumn)))) {
            return true;
        }
        return switch (change(row, cueColumn, typed)) {
            case Understood<Change>(Change change, String shown) -> {
                session.run(change);
                yield true;
            }
            case Refused<Change>(String reason) -> false;
        };
    }

    private CueColumn column(int column) {
        return table.columns().get(column);
    }

    private List<Cue> targets(int row) {
        Optional<Cue> here = table.rows().cueAt(row);
        List<Cue> several = selected.get();
        boolean all = several.size() > 1 && here.filter(several::contains).isPresent();
        return all ? several : here.stream().toList();
    }

    private Reading<Change> change(int row, CueColumn column, String typed) {
        List<Cue> targets = targets(row);
        return targets.size() == 1
                ? input.read(targets.getFirst(), column, typed)
                : new SeveralCues(targets, input).read(column, typed);
    }

    private static EntryHint hint(Reading<Change> reading) {
        return switch (reading) {
            case Understood<Change>(Change change, String shown) -> EntryHint.understood(shown);
            case Refused<Change>(String reason) -> EntryHint.refused(reason);
        };
    }

    /** Offers what was typed in the column before, without insisting on it. */
    private EntryHint suggesting(CueColumn column, String typed, EntryHint plain) {
        boolean alike = plain.accepted() && !typed.isBlank() && plain.message().isEmpty();
        List<Choice> offered = alike ? input.choices().offered(column, typed) : List.of();
        boolean said = offered.stream().allMatch(choice -> choice.text().equalsIgnoreCase(typed.strip()));
        return said ? plain : new EntryHint(true, "", offered.stream().limit(8).toList(), -1);
    }

    /** Lists what can be chosen; says in words only what the list cannot. */
    private EntryHint choosing(CueColumn column, String typed, Reading<Change> reading, boolean several) {
        List<Choice> offered = input.choices().offered(column, typed);
        EntryHint plain = hint(reading);
        if (!plain.accepted()) {
            return new EntryHint(false, plain.message(), offered, -1);
        }
        int chosen = input.choices().meant(column, typed).map(offered::indexOf).orElse(-1);
        return new EntryHint(true, chosen < 0 || several ? plain.message() : "", offered, chosen);
    }
}
