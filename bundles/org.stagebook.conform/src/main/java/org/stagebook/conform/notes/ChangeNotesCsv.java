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
            cells.add(cell.text().equals("–") ? "" : number(cell.text()));
            if (isDouble(i)) {
                cells.add(feet(cell.below()));
            }
        }
        return cells;
    }

    /** Frames as a spreadsheet counts with them. */
    private static String number(String text) {
        return text.endsWith(" fr") ? text.replace(" fr", "").replace("−", "-") : text;
    }

    /** Feet keep the sign of a minus, which no spreadsheet takes for a formula; what is longer needs no sign. */
    private static String feet(String text) {
        return text.startsWith("+") ? text.substring(1) : text;
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
