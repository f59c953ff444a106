package org.stagebook.interchange.protools;

import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.SessionMarker.Label;
import org.stagebook.interchange.protools.SessionMarker.Place;
import org.stagebook.interchange.text.SourceLine;

/** One marker while its lines are gathered; then splits what was gathered into its columns. */
final class MarkerText {

    private static final int LONGEST = 20_000;
    private static final int MOST_LINES = 200;

    private final MarkerRow row;
    private final MarkerColumns columns;
    private final StringBuilder tail;
    private final StringBuilder moreComments = new StringBuilder();
    private int lastLine;
    private boolean rawLineAfterComments;

    MarkerText(MarkerRow row, MarkerColumns columns) {
        this.row = row;
        this.columns = columns;
        this.tail = new StringBuilder(row.tail());
        this.lastLine = row.line().number();
    }

    SessionTime location() {
        return row.location();
    }

    /** Takes the line as part of this marker, or refuses it. */
    boolean continueWith(SourceLine line) {
        int length = tail.length() + moreComments.length() + line.text().length();
        if (length > LONGEST || line.number() - row.line().number() > MOST_LINES) {
            return false;
        }
        String afterPadding = afterPadding(line.text());
        boolean complete = split().cells().size() == columns.tailCount();
        if (!afterPadding.isEmpty()) {
            moreComments.append('\n').append(afterPadding);
        } else if (complete && line.isBlank()) {
            return true;
        } else {
            rawLineAfterComments |= complete;
            tail.append('\n').append(line.text());
        }
        lastLine = line.number();
        return true;
    }

    SessionMarker finish(Warnings warnings) {
        PaddedColumns split = split();
        String name = cell(split, 0);
        Label label = new Label(name, (cell(split, columns.tailCount() - 1) + moreComments).strip());
        warn(split, label, warnings);
        Place place = columns.tailCount() == 4
                ? new Place(cell(split, 1), cell(split, 2).equals("Track"))
                : new Place("", false);
        return new SessionMarker(
                row.number(),
                row.location(),
                row.referenceSamples(),
                label,
                place,
                row.line().number());
    }

    private PaddedColumns split() {
        return PaddedColumns.split(tail.toString(), columns.tailCount(), columns.widthIn(row));
    }

    private static String cell(PaddedColumns split, int index) {
        return index < split.cells().size() ? split.cells().get(index) : "";
    }

    private void warn(PaddedColumns split, Label label, Warnings warnings) {
        int line = row.line().number();
        String reading = " Read as name \"" + Excerpt.of(label.name(), 80) + "\", comments \""
                + Excerpt.of(label.comments(), 80) + "\".";
        if (split.cells().size() < columns.tailCount()) {
            warnings.add(line, "Marker " + row.number() + " has too few columns." + reading);
        } else if (!split.certain()) {
            warnings.add(
                    line,
                    "Marker " + row.number() + " has tabs inside its name or comments, so that its columns"
                            + " are not certain." + reading);
        } else if (rawLineAfterComments) {
            warnings.add(
                    line,
                    "Marker " + row.number() + " is followed by lines up to " + lastLine
                            + " that could belong to its name or its comments." + reading);
        } else if (lastLine > line) {
            warnings.add(
                    line,
                    "Marker " + row.number() + " runs over the lines " + line + " to " + lastLine + "." + reading);
        }
    }

    /** What follows blank cells in all columns but the last; empty when the line does not begin with them. */
    private String afterPadding(String text) {
        int start = 0;
        for (int column = 0; column < columns.count() - 1; column++) {
            int tab = text.indexOf('\t', start);
            if (tab < 0 || !text.substring(start, tab).isBlank()) {
                return "";
            }
            start = tab + 1;
        }
        return text.substring(start).strip();
    }
}
