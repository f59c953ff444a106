package org.stagebook.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows for people: columns as wide as their widest cell, two blanks between them. Nothing is cut off; a column with a
 * limit continues on the next line.
 */
public final class TextTable {

    private static final String GAP = "  ";

    /**
     * A column and the side its cells lean to: numbers and timecode right, words left.
     *
     * @param widthLimit the widest a cell is shown on one line, if its words allow it
     */
    public record Column(String heading, boolean rightAligned, int widthLimit) {

        public static Column left(String heading) {
            return new Column(heading, false, Integer.MAX_VALUE);
        }

        public static Column right(String heading) {
            return new Column(heading, true, Integer.MAX_VALUE);
        }

        public static Column wrapped(String heading, int widthLimit) {
            return new Column(heading, false, widthLimit);
        }
    }

    private final List<Column> columns;
    private final List<List<List<String>>> rows = new ArrayList<>();

    public TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds one row; line breaks and tabs inside a cell become blanks. */
    public void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns.");
        }
        List<List<String>> row = new ArrayList<>(cells.length);
        for (int column = 0; column < cells.length; column++) {
            row.add(wrap(cells[column].strip(), columns.get(column).widthLimit()));
        }
        rows.add(row);
    }

    /** Prints headings and rows without blanks at line ends; columns that hold nothing in any row are left out. */
    public void print(PrintStream out) {
        int[] widths = widths();
        out.println(line(columns.stream().map(Column::heading).toList(), widths));
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(1);
            for (int index = 0; index < height; index++) {
                out.println(line(slice(row, index), widths));
            }
        }
    }

    private static List<String> slice(List<List<String>> row, int index) {
        return row.stream()
                .map(lines -> index < lines.size() ? lines.get(index) : "")
                .toList();
    }

    private static List<String> wrap(String text, int limit) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(text.split("\\s+"))) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > limit) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            int widest = 0;
            for (List<List<String>> row : rows) {
                widest = row.get(column).stream().mapToInt(TextTable::width).reduce(widest, Math::max);
            }
            widths[column] =
                    widest == 0 ? 0 : Math.max(widest, width(columns.get(column).heading()));
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        boolean first = true;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                line.append(first ? "" : GAP);
                pad(line, cells.get(column), column, widths[column]);
                first = false;
            }
        }
        return line.toString().stripTrailing();
    }

    private void pad(StringBuilder line, String cell, int column, int width) {
        String blanks = " ".repeat(width - width(cell));
        boolean right = columns.get(column).rightAligned();
        line.append(right ? blanks : "").append(cell).append(right ? "" : blanks);
    }

    private static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
