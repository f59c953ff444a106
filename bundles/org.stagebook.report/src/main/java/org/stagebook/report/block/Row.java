package org.stagebook.report.block;

import java.util.List;

/**
 * A row of a table: for each column a value for each of its parts, empty where there is none.
 *
 * @param tone how much it counts
 */
public record Row(List<List<String>> cells, Tone tone) {

    /** How much a row counts. */
    public enum Tone {
        NORMAL,
        /** A sum. */
        TOTAL,
        /** Something that is done with, or muted. */
        PALE
    }

    /** Keeps its own copy. */
    public Row {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** A row as any other. */
    public static Row of(List<List<String>> cells) {
        return new Row(cells, Tone.NORMAL);
    }
}
