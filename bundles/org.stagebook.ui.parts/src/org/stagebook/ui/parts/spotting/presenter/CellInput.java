package org.stagebook.ui.parts.spotting.presenter;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.edit.change.Change;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.spotting.entry.TimeEntry;
import org.stagebook.spotting.numbering.CueNumbers;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;

/** Reads what is typed into a cell of the spotting notes as the change of the cue it asks for. */
public final class CellInput {

    private final Production production;
    private final CueText text;
    private final CellChoices choices;
    private final CueChanges changes;
    private final AdrInput adr;

    /** @param clock says when something was decided */
    public CellInput(Production production, CueText text, InstantSource clock) {
        this.production = production;
        this.text = text;
        this.choices = new CellChoices(production);
        this.changes = new CueChanges(clock);
        this.adr = new AdrInput(choices);
    }

    public CellChoices choices() {
        return choices;
    }

    /** The change, with what was understood; or the reason why there is none. */
    public Reading<Change> read(Cue cue, CueColumn column, String typed) {
        return switch (column) {
            case IN -> in(cue, typed);
            case OUT -> out(cue, typed);
            case LENGTH -> length(cue, typed);
            case NUMBER -> number(cue, typed.strip());
            case CATEGORY -> category(cue, typed);
            case ORIGIN, PRIORITY, STATUS, MUSIC_AND_EFFECTS -> word(cue, column, typed);
            case ASSIGNEE -> assignee(cue, typed.strip());
            case DESCRIPTION, CHARACTER, LINE, INTENT, REFERENCE, EVIDENCE, TAGS ->
                understood(changes.words(cue, column, typed.strip()), "");
            case REMOVAL_REASON, REMOVAL_ASKED_BY -> ofRemoval(cue, column, typed.strip());
            case ADR_STATE, REASON, MINUTES, MARKS, VERSIONS, TV_LINE, AIRLINE_LINE -> adr.read(cue, column, typed);
            case ACTOR -> new Refused<>("Who plays a character stands in the cast (Spotting > Cast and line counts).");
            case REEL, NOTES, SCENE, REMOVED_AT -> new Refused<>(column.title() + " cannot be typed here.");
        };
    }

    /** A new In takes Out along, so that the length stays; a step back or forth trims the head alone. */
    private Reading<Change> in(Cue cue, String typed) {
        TimeRange range = CueText.range(cue);
        TimeEntry entry = text.entry(cue);
        TimeEntry.Base base = new TimeEntry.Base(range.start(), range.start(), "In");
        boolean trims = typed.strip().startsWith("+") || typed.strip().startsWith("-");
        return entry.position(typed, base)
                .then((start, shown) -> trims ? trimmed(cue, start, shown) : moved(cue, start, shown));
    }

    private Reading<Change> moved(Cue cue, Position start, String shown) {
        TimeRange range = CueText.range(cue);
        TimeRange moved = range.shiftedBy(range.start().until(start));
        return understood(changes.range(cue, moved), shown + ", Out moves along to " + label(moved.end()));
    }

    private Reading<Change> trimmed(Cue cue, Position start, String shown) {
        TimeRange range = CueText.range(cue);
        if (start.isAfter(range.end())) {
            return new Refused<>("In " + label(start) + " lies after Out " + label(range.end())
                    + ". Type the whole time to move the cue with its length.");
        }
        return understood(changes.range(cue, range.withStart(start)), shown + ", Out stays " + label(range.end()));
    }

    private Reading<Change> out(Cue cue, String typed) {
        TimeRange range = CueText.range(cue);
        TimeEntry.Base base = new TimeEntry.Base(range.end(), range.start(), "In");
        return text.entry(cue).position(typed, base).then((end, shown) -> ending(cue, end, shown));
    }

    private Reading<Change> length(Cue cue, String typed) {
        Position start = CueText.range(cue).start();
        return text.entry(cue).length(typed).then((Duration length, String shown) -> {
            Position end = start.plus(length);
            return ending(cue, end, shown + ", Out " + label(end));
        });
    }

    private Reading<Change> ending(Cue cue, Position end, String shown) {
        TimeRange range = CueText.range(cue);
        if (end.isBefore(range.start())) {
            return new Refused<>("Out " + label(end) + " lies before In " + label(range.start())
                    + ". Type a later time, or change In first.");
        }
        return understood(changes.range(cue, range.withEnd(end)), shown);
    }

    private Reading<Change> number(Cue cue, String typed) {
        Optional<Cue> other = CueNumbers.of(production).otherHolder(cue, typed);
        String shown = other.map(found ->
                        "Note: the cue at " + label(CueText.range(found).start()) + " has the number " + typed + " too")
                .orElse("");
        return understood(changes.words(cue, CueColumn.NUMBER, typed), shown);
    }

    private Reading<Change> category(Cue cue, String typed) {
        if (typed.isBlank()) {
            return understood(changes.category(cue, Optional.empty()), "no category");
        }
        return chosen(CueColumn.CATEGORY, typed).then((choice, shown) -> {
            Optional<Category> found = production.getCategories().stream()
                    .filter(category -> CueText.code(category).equals(choice.text()))
                    .findFirst();
            return understood(changes.category(cue, found), shown);
        });
    }

    private Reading<Change> word(Cue cue, CueColumn column, String typed) {
        String removed = "removed";
        if (column == CueColumn.STATUS
                && !typed.isBlank()
                && removed.startsWith(typed.strip().toLowerCase(Locale.ROOT))) {
            return new Refused<>("A cue is removed with Del, which asks for the reason.");
        }
        return chosen(column, typed)
                .then((choice, shown) -> understood(changes.literal(cue, column, choice.text()), shown));
    }

    private Reading<Change> ofRemoval(Cue cue, CueColumn column, String typed) {
        if (cue.getStatus() != CueStatus.REMOVED) {
            return new Refused<>("The cue is not removed. Del removes it and asks for the reason.");
        }
        return column == CueColumn.REMOVAL_REASON && typed.isEmpty()
                ? new Refused<>("A removed cue keeps a reason, so that nobody asks again.")
                : understood(changes.words(cue, column, typed), "");
    }

    private Reading<Change> assignee(Cue cue, String typed) {
        if (typed.isEmpty()) {
            return understood(changes.assignee(cue, ""), "nobody");
        }
        String name = choices.meant(CueColumn.ASSIGNEE, typed).map(Choice::text).orElse(typed);
        boolean known = choices.of(CueColumn.ASSIGNEE).stream()
                .anyMatch(choice -> choice.text().equals(name));
        return understood(changes.assignee(cue, name), known ? name : name + ", new in this production");
    }

    private Reading<Choice> chosen(CueColumn column, String typed) {
        Optional<Choice> meant = choices.meant(column, typed);
        if (meant.isPresent()) {
            return new Understood<>(meant.get(), meant.get().text());
        }
        String all =
                String.join(", ", choices.of(column).stream().map(Choice::text).toList());
        return new Refused<>(
                "\"" + typed.strip() + "\" is no " + column.title().toLowerCase(Locale.ROOT) + ". Choose " + all + ".");
    }

    private static Reading<Change> understood(Change change, String shown) {
        return new Understood<>(change, shown);
    }

    private String label(Position position) {
        return text.format().format(position);
    }
}
