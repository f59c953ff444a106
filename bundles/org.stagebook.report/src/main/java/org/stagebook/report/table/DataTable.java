package org.stagebook.report.table;

import java.util.List;

/**
 * A table without any layout.
 *
 * @param name what its rows are
 * @param titles of the columns, each once
 * @param rows values in the order of the titles, empty where there is none
 * @param numbers whether each column holds numbers
 */
public record DataTable(String name, List<String> titles, List<List<String>> rows, List<Boolean> numbers) {
    /** Keeps its own copies. */
    public DataTable {
        titles = List.copyOf(titles);
        rows = rows.stream().map(List::copyOf).toList();
        numbers = List.copyOf(numbers);
    }
}
