package org.stagebook.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows for people: columns as wide as their widest cell, two blanks between them, nothing cut off. */
public final class TextTable {

    private static final String GAP = "  ";

    /** A column and the side its cells lean to: numbers and timecode right, words left. */
    public record Column(String heading, boolean rightAligned) {

        public static Column left(String heading) {
            return new Column(heading, false);
        }

        public static Column right(String heading) {
            return new Column(heading, true);
        }
    }

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds one row; line breaks and tabs inside a cell become blanks, so that one row stays one line. */
    public void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns.");
        }
        List<String> row = new ArrayList<>(cells.length);
        for (String cell : cells) {
            row.add(cell.replaceAll("\\s+", " ").strip());
        }
        rows.add(row);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints headings and rows without blanks at line ends; columns that hold nothing in any row are left out. */
    public void print(PrintStream out) {
        int[] widths = widths();
        out.println(line(columns.stream().map(Column::heading).toList(), widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            int widest = 0;
            for (List<String> row : rows) {
                widest = Math.max(widest, width(row.get(column)));
            }
            widths[column] =
                    widest == 0 ? 0 : Math.max(widest, width(columns.get(column).heading()));
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                line.append(line.isEmpty() ? "" : GAP);
                pad(line, cells.get(column), column, widths[column]);
            }
        }
        return line.toString().stripTrailing();
    }

    private void pad(StringBuilder line, String cell, int column, int width) {
        String blanks = " ".repeat(width - width(cell));
        boolean right = columns.get(column).rightAligned();
        line.append(right ? blanks : "").append(cell).append(right ? "" : blanks);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
