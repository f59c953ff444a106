package org.stagebook.interchange.sheet;

import org.stagebook.interchange.sheet.table.TableRow;

/**
 * A row and its times as they are written.
 *
 * @param start is a time
 * @param end may be missing
 * @param length may be missing
 * @param reel what the row says about its reel, empty if nothing
 */
record RowSpan(TableRow row, CellTime start, CellTime end, CellTime length, String reel) {

    RowSpan endingAt(CellTime newEnd) {
        return new RowSpan(row, start, newEnd, new CellTime.Missing(), reel);
    }
}
