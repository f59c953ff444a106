package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.SessionTime.UnreadableTime;
import org.stagebook.interchange.text.SourceLine;

/** Reads the rows of one track; the title line above them says which time columns there are. */
final class EventTable {

    private static final int LEADING_COLUMNS = 2;
    private static final String MUTED = "Muted";
    private static final String UNMUTED = "Unmuted";
    private static final List<String> USUAL_COLUMNS = List.of("START TIME", "END TIME", "DURATION", "STATE");

    private final SessionTimeReader times;
    private final Warnings warnings;
    private final List<String> trailing;

    EventTable(SourceLine titleLine, SessionTimeReader times, Warnings warnings) {
        this.times = times;
        this.warnings = warnings;
        List<String> columnTitles = titleLine.cells();
        int leading = Math.min(LEADING_COLUMNS + 1, columnTitles.size());
        List<String> titles = columnTitles.subList(leading, columnTitles.size());
        boolean known = titles.containsAll(USUAL_COLUMNS);
        this.trailing = known ? titles : USUAL_COLUMNS;
        if (!known) {
            warnings.add(
                    titleLine.number(),
                    "The column titles of this track are not those Pro Tools writes; its rows were read as if they"
                            + " ended with " + String.join(", ", USUAL_COLUMNS) + ".");
        }
    }

    static boolean isTitleLine(SourceLine line) {
        return line.text().startsWith("CHANNEL") && line.text().contains("START TIME");
    }

    /** Whether the line begins with a channel and an event number, as rows do. */
    static boolean isRow(List<String> cells) {
        return cells.size() > LEADING_COLUMNS && isSmallNumber(cells.get(0)) && isSmallNumber(cells.get(1));
    }

    /** The row, or nothing and a warning. */
    Optional<EventRow> read(SourceLine line) {
        List<String> cells = new ArrayList<>(line.cells());
        int needed = LEADING_COLUMNS + 1 + trailing.size();
        while (cells.size() > needed && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (!isRow(cells) || cells.size() < needed) {
            warnings.add(line.number(), "\"" + line.excerpt() + "\" is no row of the track; it was skipped.");
            return Optional.empty();
        }
        int firstTime = cells.size() - trailing.size();
        List<String> tail = cells.subList(firstTime, cells.size());
        EventTimes eventTimes = times(tail);
        if (!check(line, eventTimes)) {
            return Optional.empty();
        }
        return Optional.of(new EventRow(
                line,
                Integer.parseInt(cells.get(0)),
                Integer.parseInt(cells.get(1)),
                String.join(" ", cells.subList(LEADING_COLUMNS, firstTime)).strip(),
                eventTimes,
                muted(line, cell(tail, "STATE"))));
    }

    private EventTimes times(List<String> tail) {
        return new EventTimes(
                times.read(cell(tail, "START TIME")),
                times.read(cell(tail, "END TIME")),
                times.read(cell(tail, "DURATION")),
                trailing.contains("TIMESTAMP") ? Optional.of(times.read(cell(tail, "TIMESTAMP"))) : Optional.empty());
    }

    private boolean check(SourceLine line, EventTimes eventTimes) {
        for (SessionTime time : List.of(eventTimes.start(), eventTimes.end())) {
            if (time instanceof UnreadableTime unreadable) {
                warnings.add(
                        line.number(),
                        "This row was skipped, because a time in it cannot be read: " + unreadable.reason() + ".");
                return false;
            }
        }
        return true;
    }

    /** A state cut short is still read where only one word begins like that. */
    private boolean muted(SourceLine line, String state) {
        boolean muted = !state.isEmpty() && MUTED.startsWith(state);
        boolean unmuted = !state.isEmpty() && UNMUTED.startsWith(state);
        if (!state.equals(MUTED) && !state.equals(UNMUTED)) {
            warnings.add(
                    line.number(),
                    "The clip state \"" + state + "\" is not known"
                            + (muted || unmuted ? "; the line is probably cut short" : "") + ". The clip counts as "
                            + (muted ? "muted." : "unmuted."));
        }
        return muted;
    }

    private String cell(List<String> tail, String column) {
        return tail.get(trailing.indexOf(column));
    }

    private static boolean isSmallNumber(String cell) {
        return !cell.isEmpty() && cell.length() <= 9 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
