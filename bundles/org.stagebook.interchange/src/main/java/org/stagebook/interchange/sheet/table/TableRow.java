package org.stagebook.interchange.sheet.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line of a text where it begins, or row of a sheet; counted from 1 as editors and spreadsheets show it
 * @param cells without blanks around them; rows of one table may differ in length
 */
public record TableRow(int line, List<String> cells) {

    /** Keeps its own copy. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell counted from 0; empty where the row has none. */
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** Whether nothing is written in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
