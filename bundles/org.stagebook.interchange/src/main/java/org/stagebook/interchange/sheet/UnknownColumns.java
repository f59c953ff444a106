package org.stagebook.interchange.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.stagebook.interchange.sheet.profile.ColumnPlaces;
import org.stagebook.interchange.sheet.table.TableRow;

/** The columns of a table that no rule of its profile takes; what they say becomes tags of the cues. */
final class UnknownColumns {

    private final ColumnPlaces places;
    private final BitSet taken = new BitSet();

    UnknownColumns(ColumnPlaces places) {
        this.places = places;
        places.columns().values().forEach(columns -> columns.forEach(taken::set));
    }

    /** Those where a row says something. */
    IntStream in(TableRow row) {
        int columns = row.cells().size();
        int first = taken.nextClearBit(0);
        return first >= columns
                ? IntStream.empty()
                : IntStream.range(first, columns)
                        .filter(column ->
                                !taken.get(column) && !row.cell(column).isBlank());
    }

    /** What a row says there, {@code TITLE=VALUE} each. */
    List<String> tags(TableRow row) {
        return row.cells().size() <= taken.nextClearBit(0)
                ? List.of()
                : in(row).mapToObj(column -> places.tagName(column) + "=" + ColumnPlaces.oneLine(row.cell(column)))
                        .toList();
    }
}
