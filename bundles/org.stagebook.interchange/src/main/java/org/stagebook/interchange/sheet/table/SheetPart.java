package org.stagebook.interchange.sheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stagebook.interchange.Warnings;

/** Puts the cells of a sheet together to rows. */
final class SheetPart {

    private final WorkbookParts parts;
    private final Predicate<TableRow> rows;
    private final Warnings warnings;
    private final List<String> cells = new ArrayList<>();
    private int line;
    private int column = -1;
    private int style;
    private String type = "";
    private String value = "";
    private boolean tooWideReported;
    private int rowCount;
    private int elementCount;
    private int cellsOfRow;

    SheetPart(WorkbookParts parts, Predicate<TableRow> rows, Warnings warnings) {
        this.parts = parts;
        this.rows = rows;
        this.warnings = warnings;
    }

    /** The row that was read last. */
    int line() {
        return line;
    }

    boolean element(XMLStreamReader xml) throws XMLStreamException {
        if (xml.isEndElement()) {
            return ended(xml.getLocalName());
        }
        if (isTooMuch(xml.getLocalName())) {
            return false;
        }
        switch (xml.getLocalName()) {
            case "row" -> startRow(xml);
            case "c" -> startCell(xml);
            case "v" -> value = WorkbookParts.text(xml);
            case "t" -> value = value.length() > TableLimits.LONGEST_CELL ? value : value + WorkbookParts.text(xml);
            default -> {}
        }
        return true;
    }

    private boolean isTooMuch(String name) {
        elementCount++;
        rowCount += name.equals("row") ? 1 : 0;
        cellsOfRow += name.equals("c") ? 1 : 0;
        String tooMuch = tooMuch();
        if (!tooMuch.isEmpty()) {
            warnings.add(
                    line,
                    "The sheet has more than " + tooMuch
                            + ", which is all that is read of a workbook; the rest was left"
                            + " out. Split the sheet, or save it as CSV.");
        }
        return !tooMuch.isEmpty();
    }

    private String tooMuch() {
        if (rowCount > TableLimits.MOST_ROWS) {
            return String.format(Locale.ROOT, "%,d rows", TableLimits.MOST_ROWS);
        }
        if (cellsOfRow > TableLimits.MOST_CELLS_OF_ROW) {
            return String.format(Locale.ROOT, "%,d cells in one row", TableLimits.MOST_CELLS_OF_ROW);
        }
        return elementCount > TableLimits.MOST_ELEMENTS
                ? String.format(Locale.ROOT, "%,d cells and parts of cells", TableLimits.MOST_ELEMENTS)
                : "";
    }

    private boolean ended(String name) {
        if (name.equals("c")) {
            endCell();
        } else if (name.equals("row")) {
            TableRow row = new TableRow(line, cells);
            return row.isBlank() || rows.test(row);
        }
        return true;
    }

    private void startRow(XMLStreamReader xml) {
        line = Math.max(line + 1, WorkbookParts.number(xml, "r", line + 1));
        cells.clear();
        cellsOfRow = 0;
        column = -1;
    }

    private void startCell(XMLStreamReader xml) {
        int stated = columnOf(WorkbookParts.attribute(xml, "r"));
        column = stated < 0 ? column + 1 : stated;
        style = WorkbookParts.number(xml, "s", 0);
        type = WorkbookParts.attribute(xml, "t");
        value = "";
    }

    private void endCell() {
        if (value.isEmpty()) {
            return;
        }
        if (column >= TableLimits.MOST_COLUMNS) {
            if (!tooWideReported) {
                tooWideReported = true;
                warnings.add(
                        line,
                        "From here on there are cells beyond column " + TableLimits.MOST_COLUMNS
                                + "; they were left out.");
            }
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, WorkbookText.taken(text()).strip());
    }

    private String text() {
        return switch (type) {
            case "s" -> parts.sharedText(index(value));
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "inlineStr", "str", "d" -> value;
            case "e" -> {
                warnings.add(
                        line,
                        "The formula in column " + (column + 1) + " has no value (" + value.strip()
                                + "); the cell was left empty.");
                yield "";
            }
            default -> parts.formats().text(value.strip(), style);
        };
    }

    private static int index(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** 0 for {@code A1}, 27 for {@code AB7}; -1 where there is no column, far out for one no sheet has. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = Math.min(column * 26 + (c - 'A' + 1), 1 << 20);
        }
        return column - 1;
    }
}
