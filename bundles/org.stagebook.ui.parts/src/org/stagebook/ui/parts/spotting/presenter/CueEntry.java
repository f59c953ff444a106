package org.stagebook.ui.parts.spotting.presenter;

import java.util.List;
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
    private final List<CueColumn> columns;
    private final CueText text;
    private final CellInput input;
    private final Supplier<List<Cue>> rows;

    /** @param rows the cues in view, asked anew each time */
    public CueEntry(EditingSession session, List<CueColumn> columns, CueText text, Supplier<List<Cue>> rows) {
        this.session = session;
        this.columns = List.copyOf(columns);
        this.text = text;
        this.input = new CellInput(session.production(), text);
        this.rows = rows;
    }

    @Override
    public boolean isEditable(int row, int column) {
        return columns.get(column).entry() != CueColumn.Entry.NONE;
    }

    @Override
    public String textOf(int row, int column) {
        return text.of(rows.get().get(row), columns.get(column));
    }

    @Override
    public EntryHint read(int row, int column, String typed) {
        Cue cue = rows.get().get(row);
        CueColumn cueColumn = columns.get(column);
        Reading<Change> reading = input.read(cue, cueColumn, typed);
        return cueColumn.entry() == CueColumn.Entry.CHOICE ? choosing(cueColumn, typed, reading) : hint(reading);
    }

    @Override
    public boolean commit(int row, int column, String typed) {
        Cue cue = rows.get().get(row);
        CueColumn cueColumn = columns.get(column);
        if (typed.strip().equals(text.of(cue, cueColumn))) {
            return true;
        }
        return switch (input.read(cue, cueColumn, typed)) {
            case Understood<Change>(Change change, String shown) -> {
                session.run(change);
                yield true;
            }
            case Refused<Change>(String reason) -> false;
        };
    }

    private static EntryHint hint(Reading<Change> reading) {
        return switch (reading) {
            case Understood<Change>(Change change, String shown) -> EntryHint.understood(shown);
            case Refused<Change>(String reason) -> EntryHint.refused(reason);
        };
    }

    /** Lists what can be chosen; says in words only what the list cannot. */
    private EntryHint choosing(CueColumn column, String typed, Reading<Change> reading) {
        List<Choice> offered = input.choices().offered(column, typed);
        EntryHint plain = hint(reading);
        if (!plain.accepted()) {
            return new EntryHint(false, plain.message(), offered, -1);
        }
        int chosen = input.choices().meant(column, typed).map(offered::indexOf).orElse(-1);
        return new EntryHint(true, chosen < 0 ? plain.message() : "", offered, chosen);
    }
}
