package org.stagebook.interchange.sheet;

import java.util.List;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.sheet.profile.RecognisedTable;
import org.stagebook.interchange.sheet.table.TableRow;

/** The rows of a table that are to become something, and how its columns are understood. */
record SheetReading(ForeignFormat format, RecognisedTable table, List<TableRow> rows, List<ParseWarning> warnings) {

    SheetReading {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }
}
