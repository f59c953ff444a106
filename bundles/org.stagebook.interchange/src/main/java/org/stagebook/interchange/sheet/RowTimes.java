package org.stagebook.interchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.sheet.CellTime.Missing;
import org.stagebook.interchange.sheet.CellTime.Musical;
import org.stagebook.interchange.sheet.CellTime.Unreadable;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.ColumnPlaces;
import org.stagebook.interchange.sheet.table.TableRow;

/** Reads where the rows of a table begin and end; a row without a beginning is reported and left out. */
final class RowTimes {

    private final ColumnPlaces places;
    private final CellTimeReader times;
    private final Warnings warnings;
    private final List<Integer> musicalLines = new ArrayList<>();

    RowTimes(ColumnPlaces places, CellTimeReader times, Warnings warnings) {
        this.places = places;
        this.times = times;
        this.warnings = warnings;
    }

    List<RowSpan> read(List<TableRow> rows) {
        List<RowSpan> spans = new ArrayList<>(rows.size());
        rows.forEach(row -> read(row).ifPresent(spans::add));
        warnOfMusic();
        return spans;
    }

    private Optional<RowSpan> read(TableRow row) {
        CellTime start = time(row, ColumnField.START);
        if (start.isTime()) {
            return Optional.of(span(row, start, optional(row, ColumnField.END)));
        }
        if (start instanceof Unreadable unreadable) {
            return severalTimes(row).or(() -> {
                warnings.add(
                        row.line(), place(row, ColumnField.START) + unreadable.reason() + "; the row was left out.");
                return Optional.empty();
            });
        }
        if (start instanceof Musical) {
            musicalLines.add(row.line());
        } else {
            warnings.add(
                    row.line(),
                    "The row has no start time, so it was left out: \""
                            + Excerpt.of(String.join(" | ", row.cells()), 80) + "\".");
        }
        return Optional.empty();
    }

    private RowSpan span(TableRow row, CellTime start, CellTime end) {
        CellTime length =
                end instanceof Missing ? optional(row, ColumnField.DURATION) : time(row, ColumnField.DURATION);
        return new RowSpan(row, start, end, length.isTime() ? length : new Missing(), reel(row));
    }

    /** Start and end in the cell of the start; an end in its own column wins. */
    private Optional<RowSpan> severalTimes(TableRow row) {
        for (int column : places.of(ColumnField.START)) {
            CellSpan several = CellSpan.of(row.cell(column), times);
            if (!several.isNone()) {
                CellTime end = optional(row, ColumnField.END);
                boolean contradicts = several.certain() && end.isTime() && !end.equals(several.end());
                warnOfSeveral(row, column, several, contradicts);
                return Optional.of(span(row, several.start(), end.isTime() ? end : several.end()));
            }
        }
        return Optional.empty();
    }

    private void warnOfSeveral(TableRow row, int column, CellSpan several, boolean contradicts) {
        String cell = named(column) + "\"" + Excerpt.of(row.cell(column), 60) + "\"";
        if (!several.certain()) {
            warnings.add(
                    row.line(),
                    cell + " is more than a start and an end; the first time was taken as the start and the others"
                            + " were left out.");
        } else if (contradicts) {
            warnings.add(row.line(), cell + " ends at another time than the row's own end, which was taken.");
        }
    }

    private CellTime optional(TableRow row, ColumnField field) {
        CellTime time = time(row, field);
        if (time instanceof Unreadable unreadable) {
            warnings.add(row.line(), place(row, field) + unreadable.reason() + "; the row was kept without it.");
        } else if (time instanceof Musical) {
            warnings.add(row.line(), place(row, field) + "bars and beats are no time; the row was kept without it.");
        }
        return time.isTime() ? time : new Missing();
    }

    /** The first cell of a field that can be read; if none can, why the first that is filled cannot. */
    private CellTime time(TableRow row, ColumnField field) {
        CellTime first = new Missing();
        for (int column : places.of(field)) {
            CellTime time = times.read(row.cell(column));
            if (time.isTime()) {
                return time;
            }
            first = first instanceof Missing ? time : first;
        }
        return first;
    }

    private String place(TableRow row, ColumnField field) {
        return named(places.of(field).stream()
                .filter(each -> !row.cell(each).isEmpty())
                .findFirst()
                .orElse(0));
    }

    private String named(int column) {
        String name = places.name(column);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": ";
    }

    private String reel(TableRow row) {
        return places.of(ColumnField.REEL).stream()
                .map(row::cell)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void warnOfMusic() {
        if (musicalLines.isEmpty()) {
            return;
        }
        OptionalInt last = musicalLines.stream().mapToInt(Integer::intValue).max();
        String lines = musicalLines.size() == 1
                ? "The row in line " + musicalLines.getFirst() + " is"
                : musicalLines.size() + " rows, from line " + musicalLines.getFirst() + " to line " + last.orElse(0)
                        + ", are";
        warnings.add(
                0,
                lines
                        + " placed by bars and beats, which are no time without the tempo, and could not be placed. Export"
                        + " the list with timecode instead.");
    }
}
