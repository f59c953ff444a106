package org.stagebook.interchange.edl;

import java.util.Optional;
import org.stagebook.interchange.edl.EdlLocator.Label;
import org.stagebook.interchange.text.SourceLine;

/** The table of markers that Avid writes as comments at the end of a list, in columns as wide as its headings. */
final class MarkerTable {

    private static final String[] HEADINGS = {
        "Number", "Color", "Marker Name", "Start TC", "End TC", "Duration", "Track", "Part", "Comment"
    };
    private static final int COLOUR = 1;
    private static final int NAME = 2;
    private static final int START = 3;
    private static final int END = 4;
    private static final int COMMENT = 8;

    private final EdlCollector edl;
    private final int[] columns = new int[HEADINGS.length];
    private boolean begun;

    MarkerTable(EdlCollector edl) {
        this.edl = edl;
    }

    /** Whether the line is the heading or a row. */
    boolean accept(SourceLine line) {
        if (isHeading(line.text())) {
            begun = true;
            edl.leaveEvent();
            edl.warnings()
                    .add(line.number(), "Of the columns of this marker table, Duration, Track and Part were not read.");
            return true;
        }
        return begun && row(line);
    }

    private boolean isHeading(String text) {
        int from = 0;
        int[] found = new int[HEADINGS.length];
        for (int i = 0; i < HEADINGS.length; i++) {
            found[i] = text.indexOf(HEADINGS[i], from);
            if (found[i] < 0) {
                return false;
            }
            from = found[i] + HEADINGS[i].length();
        }
        System.arraycopy(found, 0, columns, 0, found.length);
        return true;
    }

    private boolean row(SourceLine line) {
        Optional<EdlLabel> start = LabelScanner.scan(cell(line.text(), START));
        if (start.isEmpty()) {
            boolean numbered = EventHead.isNumber(cell(line.text(), 0));
            if (numbered) {
                edl.warnings()
                        .add(
                                line.number(),
                                "This row of the marker table has no timecode at the place of its"
                                        + " heading; it was not kept.");
            }
            return false;
        }
        Label label = new Label(
                edl.name(cell(line.text(), COLOUR)), edl.name(cell(line.text(), NAME)), cell(line.text(), COMMENT));
        edl.locator(new EdlLocator(line.number(), start.get(), LabelScanner.scan(cell(line.text(), END)), 0, label));
        return true;
    }

    private String cell(String text, int column) {
        int start = Math.min(text.length(), columns[column]);
        int end = column + 1 < columns.length ? Math.min(text.length(), columns[column + 1]) : text.length();
        return text.substring(start, end).strip();
    }
}
