package org.stagebook.archive.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.table.CsvReport;

/**
 * Records of one kind, to be written as comma-separated values.
 *
 * @param path of the file in the archive
 * @param title what people call it
 * @param says what its rows are, in one sentence
 * @param columns titles of the columns, each once
 * @param rows each with as many cells as there are columns
 */
public record ListTable(String path, String title, String says, List<String> columns, List<List<String>> rows) {

    /** Checks that every row fits. */
    public ListTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + path + " has " + row.size() + " cells for "
                        + columns.size() + " columns: " + row);
            }
        }
    }

    /** Whether nothing of the kind was recorded. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes the table: UTF-8, a head, a line for each row (RFC 4180). The stream stays open. */
    public void write(OutputStream out) throws IOException {
        ReportHead head = new ReportHead(title, "", "", "", "", "", "", true, Map.of());
        new CsvReport(new Report(head, List.of(block())), Set.of()).write(out);
    }

    /** The same as a table of a report, each column as wide as the others. */
    public Table block() {
        List<Column> shown = IntStream.range(0, columns.size())
                .mapToObj(index -> Column.left(
                        columns.get(index), share(index), Part.of("c" + index, columns.get(index), Look.TEXT)))
                .toList();
        List<Row> lines = rows.stream()
                .map(row -> Row.of(row.stream().map(List::of).toList()))
                .toList();
        return new Table(title, List.of(), shown, lines);
    }

    /** Wider for what is longer, within bounds. */
    private double share(int column) {
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, columns.get(column).length()), 6, 40);
    }

    /** Collects the rows of a table. */
    static final class Rows {
        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        Rows(String... columns) {
            this.columns = List.of(columns);
        }

        /** Adds a row; a cell that is null is empty. */
        void add(@org.jspecify.annotations.Nullable Object... cells) {
            List<String> row = new ArrayList<>();
            for (Object cell : cells) {
                row.add(Cell.text(cell));
            }
            rows.add(row);
        }

        ListTable table(String path, String title, String says) {
            return new ListTable(path, title, says, columns, rows);
        }
    }
}
