package org.stagebook.interchange.sheet;

import org.stagebook.interchange.sheet.table.TableRow;

/**
 * A row and its times as they are written.
 *
 * @param start never missing or unreadable
 * @param end may be missing
 * @param length may be missing
 * @param reel number of the reel the row names, 0 if it names none
 */
record RowSpan(TableRow row, CellTime start, CellTime end, CellTime length, int reel) {}
