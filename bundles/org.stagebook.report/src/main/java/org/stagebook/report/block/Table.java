package org.stagebook.report.block;

import java.util.List;

/**
 * Rows under each other, none of which may be split over two pages. Without rows it is not seen on paper, but other programs get its
 * head.
 *
 * @param name what its rows are; tables of one name are one table in workbooks and in comma-separated values
 * @param keys what all its rows have in common, which the heading over it says on paper, such as reel and scene
 */
public record Table(String name, List<Field> keys, List<Column> columns, List<Row> rows) implements Block {
    /** Keeps its own copies. */
    public Table {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
