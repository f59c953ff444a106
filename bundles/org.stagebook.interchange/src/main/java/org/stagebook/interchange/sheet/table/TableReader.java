package org.stagebook.interchange.sheet.table;

import java.util.function.Predicate;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.Warnings;

/** A table whose rows can be read from the first to the last, any number of times, holding no more than one at a time. */
public interface TableReader {

    /** Whether it is a text or a workbook. */
    ForeignFormat format();

    /**
     * Hands over the rows in order, blank ones left out.
     *
     * @param rows takes a row and says whether it wants the next
     * @param warnings of what was not read, or not for certain, by line
     */
    void read(Predicate<TableRow> rows, Warnings warnings);
}
