package org.stagebook.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stagebook.interchange.sheet.table.FormulaGuard;
import org.stagebook.report.block.Report;

/**
 * A report as comma-separated values: RFC 4180 in UTF-8 without a byte order mark, one head and as many cells in each row.
 * Where a report has several tables, the first column says of which a row is. What a spreadsheet would take for a formula is
 * preceded by an apostrophe; a plain number is none, also a negative one.
 */
public record CsvReport(Report report, Set<String> leftOut) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Keeps its own copy. */
    public CsvReport {
        leftOut = Set.copyOf(leftOut);
    }

    /** Writes the values; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        List<DataTable> tables = DataTables.of(report, leftOut);
        Set<String> titles = new LinkedHashSet<>();
        tables.forEach(table -> titles.addAll(table.titles()));
        boolean several = tables.size() > 1;
        StringBuilder text = new StringBuilder();
        line(several, "List", List.copyOf(titles), text);
        for (DataTable table : tables) {
            for (List<String> row : table.rows()) {
                line(several, table.name(), spread(table, row, titles), text);
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<String> spread(DataTable table, List<String> row, Set<String> titles) {
        return titles.stream()
                .map(title -> {
                    int column = table.titles().indexOf(title);
                    return column < 0 ? "" : row.get(column);
                })
                .toList();
    }

    private static void line(boolean several, String first, List<String> cells, StringBuilder text) {
        List<String> all = new ArrayList<>(cells);
        if (several) {
            all.addFirst(first);
        }
        text.append(all.stream().map(CsvReport::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        String readable = readable(cell);
        String safe = NUMBER.matcher(readable).matches() ? readable : FormulaGuard.put(readable);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Without what editors and terminals choke on; line breaks stay. */
    private static String readable(String cell) {
        StringBuilder readable = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            readable.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
        }
        return readable.toString().strip();
    }
}
