package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.MarkChecked;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.edit.change.RestoreCues;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.spotting.numbering.CueNumbers;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.SampleRate;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.GridContent;

/** What the spotting notes editor can do, without widgets; every action is one step of the session. */
public final class SpottingPresenter {

    private final EditingSession session;
    private final SpottingScope scope;
    private final CueText text;
    private final CueRows rows;
    private final CellInput input;

    public SpottingPresenter(EditingSession session, SpottingScope scope) {
        this.session = session;
        this.scope = scope;
        Production production = session.production();
        TimecodeFormat format =
                Optional.ofNullable(production.getTimecodeFormat()).orElse(TimecodeFormat.TC_24);
        this.text = new CueText(format, production.getFilmGauge());
        this.rows = new CueRows(scope, text);
        this.input = new CellInput(production, text);
    }

    public EditingSession session() {
        return session;
    }

    public CueRows rows() {
        return rows;
    }

    public List<CueColumn> columns() {
        return scope.columns();
    }

    public GridContent content() {
        SampleRate sampleRate = new SampleRate(session.production().getSampleRateHz());
        return new CueContent(columns(), text, sampleRate, rows::visible);
    }

    public CellEntry entry() {
        return new CueEntry(session, columns(), text, rows::visible);
    }

    /**
     * Adds a cue that starts where the given one ends, in its category and with the next number; without one, at the
     * start of the first reel.
     *
     * @return the new cue, or nothing where there is no reel to put it
     */
    public Optional<Cue> addAfter(Optional<Cue> current) {
        Optional<Reel> reel =
                current.flatMap(CueText::reel).or(() -> scope.reels().findFirst());
        return reel.map(target -> session.call("Add cue", production -> newCue(current, target)));
    }

    private Cue newCue(Optional<Cue> current, Reel reel) {
        Position start = current.map(cue -> CueText.range(cue).end())
                .or(() -> Optional.ofNullable(reel.getFirstFrameOfAction()))
                .or(() -> Optional.ofNullable(reel.getStart()))
                .orElse(Position.ZERO);
        NewCue cue = NewCue.at(TimeRange.of(start, scope.newCueLength(text.format())))
                .number(CueNumbers.of(session.production()).next(current));
        current.flatMap(CueText::category).ifPresent(cue::category);
        return cue.addTo(reel);
    }

    /** What is asked before cues are removed. */
    public String removalQuestion(List<Cue> cues) {
        if (cues.size() > 1) {
            return "Remove " + cues.size() + " cues?";
        }
        Cue cue = cues.get(0);
        String name = (CueText.orEmpty(cue.getNumber()) + " " + CueText.orEmpty(cue.getDescription())).strip();
        return "Remove " + (name.isEmpty() ? "the cue at " + text.of(cue, CueColumn.IN) : name) + "?";
    }

    /** Removes cues; they stay, struck, with the reason. */
    public void remove(List<Cue> cues, String reason) {
        session.run(new RemoveCuesWithReason(cues, reason.strip()));
    }

    /** Brings back the removed ones among these cues. */
    public void restore(List<Cue> cues) {
        List<Cue> removed = cues.stream().filter(SpottingPresenter::isRemoved).toList();
        if (!removed.isEmpty()) {
            session.run(new RestoreCues(removed, CueStatus.SPOTTED));
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
        return new CuePaste(scope, text).plan(pasted);
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
