package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.entry.Reading.Refused;
import org.stagebook.spotting.entry.Reading.Understood;
import org.stagebook.spotting.entry.TimeEntry;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimeSyntaxException;

/** Reads rows from a spreadsheet as cues to be made. */
final class CuePaste {

    private final SpottingScope scope;
    private final CueText text;
    private final CellChoices choices;
    private final List<CueColumn> ours;

    /** @param columns of the table, in their order */
    CuePaste(SpottingScope scope, CueText text, List<CueColumn> columns) {
        this.scope = scope;
        this.ours = List.copyOf(columns);
        this.text = text;
        this.choices = new CellChoices(scope.production());
    }

    PastePlan plan(String pasted) {
        List<TsvTable.Row> rows =
                TsvTable.read(pasted).stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            return new PastePlan(List.of(), List.of(), "");
        }
        PastedColumns columns = PastedColumns.of(rows, ours, choices);
        List<PastePlan.Row> cues = new ArrayList<>();
        List<PastePlan.Problem> problems = new ArrayList<>();
        for (TsvTable.Row row : columns.headed() ? rows.subList(1, rows.size()) : rows) {
            switch (read(row, columns)) {
                case Understood<PastePlan.Row>(PastePlan.Row cue, String shown) -> cues.add(cue);
                case Refused<PastePlan.Row>(String reason) ->
                    problems.add(new PastePlan.Problem(
                            row.lineNumber(),
                            reason,
                            TsvTable.write(List.of(row.cells())).stripTrailing()));
            }
        }
        return new PastePlan(cues, problems, columns.shown());
    }

    private Reading<PastePlan.Row> read(TsvTable.Row row, PastedColumns columns) {
        if (row.cells().size() > columns.columns().size()) {
            return new Refused<>("it has " + row.cells().size() + " cells, more than the "
                    + columns.columns().size() + " columns.");
        }
        Map<CueColumn, String> texts = new EnumMap<>(CueColumn.class);
        IntStream.range(0, row.cells().size())
                .filter(index -> !row.cells().get(index).isBlank())
                .forEach(index -> columns.columns()
                        .get(index)
                        .ifPresent(column ->
                                texts.put(column, row.cells().get(index).strip())));
        Optional<String> wrongWord = wrongWord(texts);
        return wrongWord.isPresent() ? new Refused<>(wrongWord.get()) : placed(texts);
    }

    private Optional<String> wrongWord(Map<CueColumn, String> texts) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().entry() == CueColumn.Entry.CHOICE)
                .filter(entry -> entry.getKey() != CueColumn.ASSIGNEE)
                .filter(entry -> !isRemoval(entry.getKey(), entry.getValue()))
                .filter(entry -> choices.named(entry.getKey(), entry.getValue()).isEmpty())
                .map(entry -> "\"" + entry.getValue() + "\" is no "
                        + entry.getKey().title().toLowerCase(Locale.ROOT) + " of this production.")
                .findFirst();
    }

    /** Copied rows may be those of removed cues. */
    static boolean isRemoval(CueColumn column, String typed) {
        return column == CueColumn.STATUS && typed.strip().equalsIgnoreCase(CueText.word(CueStatus.REMOVED));
    }

    private Reading<PastePlan.Row> placed(Map<CueColumn, String> texts) {
        String in = texts.remove(CueColumn.IN);
        String out = texts.remove(CueColumn.OUT);
        String length = texts.remove(CueColumn.LENGTH);
        texts.remove(CueColumn.NOTES);
        texts.remove(CueColumn.REEL);
        if (in == null) {
            return new Refused<>("it has no In.");
        }
        try {
            Position start = position(in);
            Optional<Reel> reel = scope.reelAt(start);
            if (reel.isEmpty()) {
                return new Refused<>(scope.nowhere(start, text.format()));
            }
            return range(start, out, length)
                    .then((range, shown) -> new Understood<>(new PastePlan.Row(reel.get(), range, texts), shown));
        } catch (TimeSyntaxException e) {
            return new Refused<>(e.getMessage());
        }
    }

    private Reading<TimeRange> range(Position start, String out, String length) {
        if (out == null && length == null) {
            return new Understood<>(TimeRange.of(start, scope.newCueLength(text.format())), "");
        }
        if (out == null) {
            return entry().length(length)
                    .then((Duration duration, String shown) -> new Understood<>(TimeRange.of(start, duration), shown));
        }
        Position end = position(out);
        return end.isBefore(start)
                ? new Refused<>("Out " + out + " lies before In.")
                : new Understood<>(new TimeRange(start, end), "");
    }

    private Position position(String typed) {
        if (!PastedTime.looksLike(typed)) {
            throw new TimeSyntaxException("\"" + typed + "\" is no whole time.");
        }
        TimeEntry.Base base = new TimeEntry.Base(Position.ZERO, Position.ZERO, "In");
        return switch (entry().position(typed, base)) {
            case Understood<Position>(Position value, String shown) -> value;
            case Refused<Position>(String reason) -> throw new TimeSyntaxException(reason);
        };
    }

    private TimeEntry entry() {
        return new TimeEntry(text.format(), text.gauge(), scope.filmZero());
    }
}
