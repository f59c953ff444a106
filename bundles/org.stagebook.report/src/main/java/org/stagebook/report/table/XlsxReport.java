package org.stagebook.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.stagebook.interchange.sheet.table.WorkbookText;
import org.stagebook.report.block.Report;
import org.stagebook.report.style.Paper;

/**
 * A report as an Excel workbook: a sheet that says what it is and what its reader is warned of, then a sheet for each table.
 * Everything is text but numbers; nothing is a formula.
 *
 * @param leftOut ids of the parts a template leaves out
 * @param accent "#RRGGBB" of the heads
 */
public record XlsxReport(Report report, Set<String> leftOut, String accent, Paper paper) {

    /** What a cell of Excel holds. */
    private static final int LONGEST_CELL = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;

    /** Keeps its own copy. */
    public XlsxReport {
        leftOut = Set.copyOf(leftOut);
    }

    /** Writes the workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Stagebook", "1.0")) {
            about(workbook.newWorksheet("About"));
            for (DataTable table : DataTables.of(report, leftOut)) {
                fill(workbook.newWorksheet(sheetName(table.name())), table);
            }
        }
    }

    private void about(Worksheet sheet) {
        List<String> lines = new ArrayList<>(List.of(report.head().title()));
        lines.addAll(report.head().facts());
        report.warnings().forEach(warning -> lines.add("! " + warning));
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, cell(lines.get(row)));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 90);
        setUp(sheet);
    }

    private void fill(Worksheet sheet, DataTable table) {
        for (int column = 0; column < table.titles().size(); column++) {
            sheet.value(0, column, cell(table.titles().get(column)));
            sheet.width(column, width(table, column));
        }
        int last = Math.max(0, table.titles().size() - 1);
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor(accent.substring(1))
                .set();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.titles().size(); column++) {
                put(
                        sheet,
                        row + 1,
                        column,
                        table.rows().get(row).get(column),
                        table.numbers().get(column));
            }
        }
        if (!table.rows().isEmpty()) {
            sheet.range(1, 0, table.rows().size(), last)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.HAIR)
                    .set();
            sheet.setAutoFilter(0, 0, table.rows().size(), last);
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        setUp(sheet);
    }

    private void setUp(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(
                paper == Paper.A4
                        ? org.dhatim.fastexcel.PaperSize.A4_PAPER
                        : org.dhatim.fastexcel.PaperSize.LETTER_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("page &P of &N", org.dhatim.fastexcel.Position.RIGHT);
    }

    private static void put(Worksheet sheet, int row, int column, String value, boolean number) {
        if (value.isEmpty()) {
            return;
        }
        if (number && value.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            sheet.value(row, column, Double.valueOf(value));
        } else {
            sheet.value(row, column, cell(value));
        }
    }

    /** What XML can hold, no longer than a cell. */
    private static String cell(String value) {
        StringBuilder valid = new StringBuilder(Math.min(value.length(), LONGEST_CELL));
        value.codePoints()
                .map(XlsxReport::valid)
                .takeWhile(point -> valid.length() + Character.charCount(point) <= LONGEST_CELL)
                .forEach(valid::appendCodePoint);
        String text = WorkbookText.put(valid.toString());
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    private static int valid(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n';
        boolean nothing = Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
        return control || nothing ? 0xFFFD : point;
    }

    private static double width(DataTable table, int column) {
        int most = table.titles().get(column).length();
        for (List<String> row : table.rows()) {
            most = Math.max(most, row.get(column).length());
        }
        return Math.min(most + 3, WIDEST);
    }

    private static String sheetName(String name) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
