package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.KeepForMusicAndEffects;
import org.stagebook.edit.change.MarkChecked;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.edit.change.RestoreCues;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.spotting.numbering.CueNumbers;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/** What the spotting notes editor can do, without widgets; every action is one step of the session. */
public final class SpottingPresenter {

    private final EditingSession session;
    private final SpottingScope scope;
    private final CueText text;
    private final SpottingTable table;
    private final CellInput input;
    private final QuickEntry quickEntry;

    /** @param playhead where the editors of the production stand, asked anew each time */
    public SpottingPresenter(EditingSession session, SpottingScope scope, Supplier<Optional<Position>> playhead) {
        this.session = session;
        this.scope = scope;
        Production production = session.production();
        TimecodeFormat format =
                Optional.ofNullable(production.getTimecodeFormat()).orElse(TimecodeFormat.TC_24);
        this.text = new CueText(format, production.getFilmGauge());
        this.table = new SpottingTable(scope, text);
        this.input = new CellInput(production, text, session.clock());
        this.quickEntry = new QuickEntry(session, scope, text, playhead);
    }

    public EditingSession session() {
        return session;
    }

    public SpottingTable table() {
        return table;
    }

    public CueRows rows() {
        return table.rows();
    }

    public List<CueColumn> columns() {
        return table.columns();
    }

    /** Takes whole cues in one typed line. */
    public QuickEntry quickEntry() {
        return quickEntry;
    }

    public GridContent content() {
        return new CueContent(table, new SampleRate(session.production().getSampleRateHz()));
    }

    /** @param selected the selected cues, asked anew each time */
    public CellEntry entry(Supplier<List<Cue>> selected) {
        return new CueEntry(session, table, selected);
    }

    /** Adds a cue at the playhead, or after the given one; nothing where there is no reel to put it. */
    public Optional<Cue> add(Optional<Cue> current) {
        return new NewCuePlace(session, scope).add(quickEntry.playhead(), current);
    }

    /** What is asked before cues are removed. */
    public RemovalForm removal(List<Cue> cues) {
        return new RemovalForm(session, cues);
    }

    /** Brings back the removed ones among these cues, each as far as it had come; why it had been out stays as a note. */
    public void restore(List<Cue> cues) {
        List<Cue> removed = cues.stream().filter(SpottingPresenter::isRemoved).toList();
        if (!removed.isEmpty()) {
            session.run(RestoreCues.asTheyWere(removed, session.clock().instant()));
        }
    }

    /** Says of cues, removed ones too, that they stay in the M&E. */
    public void keepForMusicAndEffects(List<Cue> cues) {
        if (!cues.isEmpty()) {
            session.run(new KeepForMusicAndEffects(cues));
        }
    }

    /**
     * Says that those of these cues a picture change touched lie where they belong now; where it cut all of them, that they
     * do.
     *
     * @return how many that are
     */
    public int markChecked(List<Cue> cues) {
        List<Cue> toCheck = in(ConformState.CHECK, cues);
        List<Cue> touched = toCheck.isEmpty() ? in(ConformState.CUT, cues) : toCheck;
        if (!touched.isEmpty()) {
            session.run(new MarkChecked(touched));
        }
        return touched.size();
    }

    private static List<Cue> in(ConformState state, List<Cue> cues) {
        return cues.stream().filter(cue -> cue.getConformState() == state).toList();
    }

    public static boolean isRemoved(Cue cue) {
        return cue.getStatus() == CueStatus.REMOVED;
    }

    /** The cues as a spreadsheet takes them, with the heads of the columns before. */
    public String copy(List<Cue> cues) {
        List<List<String>> table = new ArrayList<>();
        table.add(columns().stream().map(CueColumn::title).toList());
        cues.forEach(cue ->
                table.add(columns().stream().map(column -> text.of(cue, column)).toList()));
        return TsvTable.write(table);
    }

    /** What pasting the text would do. */
    public PastePlan plan(String pasted) {
        return new CuePaste(scope, text, columns()).plan(pasted);
    }

    /** Makes the cues of a plan in one step and answers them. */
    public List<Cue> paste(PastePlan plan) {
        int count = plan.cues().size();
        if (count == 0) {
            return List.of();
        }
        return session.call(count == 1 ? "Paste cue" : "Paste " + count + " cues", production -> {
            CueNumbers numbers = CueNumbers.of(production);
            return plan.cues().stream()
                    .map(row -> pasted(row, numbers, production))
                    .toList();
        });
    }

    private Cue pasted(PastePlan.Row row, CueNumbers numbers, Production production) {
        Cue cue = NewCue.at(row.range()).addTo(row.reel());
        row.texts().forEach((column, typed) -> {
            if (CuePaste.isRemoval(column, typed)) {
                new RemoveCuesWithReason(List.of(cue), "It was removed where it was copied.").apply(production);
                return;
            }
            String words = column == CueColumn.NUMBER ? numbers.free(typed) : typed;
            if (input.read(cue, column, words) instanceof Understood<Change>(Change change, String shown)) {
                change.apply(production);
            }
        });
        numbers.add(cue);
        return cue;
    }
}
