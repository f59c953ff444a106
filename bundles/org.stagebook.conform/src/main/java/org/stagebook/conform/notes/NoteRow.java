package org.stagebook.conform.notes;

import java.util.List;

/**
 * A row of change notes, as text.
 *
 * @param cells one for each column; a cell has one line, or timecode and below it feet and frames
 */
public record NoteRow(List<Cell> cells) {

    /** Keeps the cells. */
    public NoteRow {
        cells = List.copyOf(cells);
    }

    /** Text, and a second line that may be empty. */
    public record Cell(String text, String below) {

        /** One line: breaks and other control characters of names become spaces. */
        static Cell of(String text) {
            return new Cell(text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip(), "");
        }
    }
}
