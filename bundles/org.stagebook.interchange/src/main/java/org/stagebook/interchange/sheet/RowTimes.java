package org.stagebook.interchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.sheet.CellTime.Missing;
import org.stagebook.interchange.sheet.CellTime.Unreadable;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.ColumnPlaces;
import org.stagebook.interchange.sheet.table.TableRow;

/** Reads where the rows of a table begin and end; a row without a beginning is reported and left out. */
final class RowTimes {

    private static final Pattern REEL = Pattern.compile("\\D{0,10}(\\d{1,3}).{0,20}");

    private final ColumnPlaces places;
    private final CellTimeReader times;
    private final Warnings warnings;

    RowTimes(ColumnPlaces places, CellTimeReader times, Warnings warnings) {
        this.places = places;
        this.times = times;
        this.warnings = warnings;
    }

    List<RowSpan> read(List<TableRow> rows) {
        List<RowSpan> spans = new ArrayList<>(rows.size());
        rows.forEach(row -> read(row).ifPresent(spans::add));
        return spans;
    }

    private Optional<RowSpan> read(TableRow row) {
        CellTime start = time(row, ColumnField.START);
        if (start instanceof Missing) {
            warnings.add(
                    row.line(),
                    "The row has no start time, so it was left out: " + Excerpt.of(String.join(" | ", row.cells()), 80)
                            + ".");
            return Optional.empty();
        }
        if (start instanceof Unreadable unreadable) {
            warnings.add(row.line(), place(row, ColumnField.START) + unreadable.reason() + "; the row was left out.");
            return Optional.empty();
        }
        CellTime end = optional(row, ColumnField.END);
        CellTime length = end instanceof Missing ? optional(row, ColumnField.DURATION) : new Missing();
        return Optional.of(new RowSpan(row, start, end, length, reel(row)));
    }

    private CellTime optional(TableRow row, ColumnField field) {
        CellTime time = time(row, field);
        if (time instanceof Unreadable unreadable) {
            warnings.add(row.line(), place(row, field) + unreadable.reason() + "; the row was kept without it.");
            return new Missing();
        }
        return time;
    }

    /** The first cell of a field that can be read; if none can, why the first that is filled cannot. */
    private CellTime time(TableRow row, ColumnField field) {
        CellTime first = new Missing();
        for (int column : places.of(field)) {
            CellTime time = times.read(row.cell(column));
            if (!(time instanceof Missing) && !(time instanceof Unreadable)) {
                return time;
            }
            first = first instanceof Missing ? time : first;
        }
        return first;
    }

    private String place(TableRow row, ColumnField field) {
        int column = places.of(field).stream()
                .filter(each -> !row.cell(each).isEmpty())
                .findFirst()
                .orElse(0);
        String name = places.name(column);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": ";
    }

    private int reel(TableRow row) {
        for (int column : places.of(ColumnField.REEL)) {
            Matcher matcher = REEL.matcher(Excerpt.of(row.cell(column), 30));
            if (matcher.matches()) {
                return Integer.parseInt(row.cell(column).substring(matcher.start(1), matcher.end(1)));
            }
        }
        return 0;
    }
}
