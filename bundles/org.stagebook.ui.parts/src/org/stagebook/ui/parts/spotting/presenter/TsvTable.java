package org.stagebook.ui.parts.spotting.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as spreadsheets put them on the clipboard: tabs between cells, a quoted cell where it holds a tab, a line break or
 * a quotation mark.
 *
 * <p>Reading never fails and loses nothing: a quotation mark inside an unquoted cell, or one that is never closed, is a
 * character like any other, which stricter readers refuse.
 */
public final class TsvTable {

    private TsvTable() {}

    /**
     * @param lineNumber the line of the text the row begins on, from 1
     * @param cells at least one
     */
    public record Row(int lineNumber, List<String> cells) {

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public static List<Row> read(String text) {
        return new Reader(text).rows();
    }

    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TsvTable::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean needed =
                cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.startsWith("\"");
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static final class Reader {

        private final String text;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private int at;
        private int line = 1;
        private int rowLine = 1;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<Row> rows() {
            while (at < text.length()) {
                cells.add(closingQuote() >= 0 ? quotedCell() : plainCell());
                endCell();
            }
            if (!cells.isEmpty()) {
                endRow();
            }
            return List.copyOf(rows);
        }

        private void endCell() {
            if (at >= text.length()) {
                return;
            }
            char separator = text.charAt(at++);
            if (separator == '\n') {
                line++;
                endRow();
            } else if (at == text.length()) {
                cells.add("");
            }
        }

        private void endRow() {
            rows.add(new Row(rowLine, List.copyOf(cells)));
            cells = new ArrayList<>();
            rowLine = line;
        }

        private String plainCell() {
            int start = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(start, at);
        }

        private String quotedCell() {
            int end = closingQuote();
            String inside = text.substring(at + 1, end);
            line += (int) inside.chars().filter(character -> character == '\n').count();
            at = end + 1;
            return inside.replace("\"\"", "\"");
        }

        /** Where the quotation that begins here ends, or -1 if none begins or it does not end at a cell's end. */
        private int closingQuote() {
            if (text.charAt(at) != '"') {
                return -1;
            }
            int index = at + 1;
            while (index < text.length()) {
                if (text.charAt(index) != '"') {
                    index++;
                } else if (index + 1 < text.length() && text.charAt(index + 1) == '"') {
                    index += 2;
                } else {
                    return isCellEnd(index + 1) ? index : -1;
                }
            }
            return -1;
        }

        private boolean isCellEnd(int index) {
            return index >= text.length() || text.charAt(index) == '\t' || text.charAt(index) == '\n';
        }
    }
}
