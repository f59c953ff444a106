package org.stagebook.conform.notes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.conform.notes.NoteRow.Cell;

/** Change notes as a table: RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it; feet in columns of their own. */
public final class ChangeNotesCsv {

    /** Columns with timecode and feet. */
    private static final int FIRST_DOUBLE = 2;

    private static final int LAST_DOUBLE = 7;

    private ChangeNotesCsv() {}

    /** Writes the table; the stream stays open. */
    public static void write(ChangeNotes notes, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < ChangeNotes.COLUMNS.size(); i++) {
            titles.add(ChangeNotes.COLUMNS.get(i));
            if (isDouble(i)) {
                titles.add(ChangeNotes.COLUMNS.get(i) + ", feet+frames");
            }
        }
        line(titles, text);
        notes.rows().forEach(row -> line(cells(row), text));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(NoteRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            cells.add(cell.text().equals("–") ? "" : plain(cell.text()).replace(" fr", ""));
            if (isDouble(i)) {
                cells.add(plain(cell.below()));
            }
        }
        return cells;
    }

    /** A minus that is one in a spreadsheet too. */
    private static String plain(String text) {
        return text.startsWith("−") ? "-" + text.substring(1) : text;
    }

    private static boolean isDouble(int column) {
        return column >= FIRST_DOUBLE && column <= LAST_DOUBLE;
    }

    private static void line(List<String> cells, StringBuilder text) {
        text.append(cells.stream().map(ChangeNotesCsv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** What a spreadsheet would take for a formula is preceded by an apostrophe; signed numbers are none. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]\\d+");
        String safe = formula ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
