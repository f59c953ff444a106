package org.stagebook.interchange.sheet.writing;

import java.util.List;
import java.util.stream.Collectors;

/** A row of comma-separated cells (RFC 4180). */
final class CsvCells {

    private CsvCells() {}

    static String row(List<String> cells) {
        return cells.stream().map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean plain =
                text.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
