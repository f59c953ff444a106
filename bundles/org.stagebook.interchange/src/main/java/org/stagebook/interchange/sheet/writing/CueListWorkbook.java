package org.stagebook.interchange.sheet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.sheet.table.WorkbookText;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A cue list as an Excel workbook: timecode as text, beside it times and dates as Excel counts them, so that they can be
 * sorted, added and subtracted.
 *
 * @param format how timecode counts
 * @param listedOn the day of the export
 */
public record CueListWorkbook(TimecodeFormat format, LocalDate listedOn) {

    private static final String SHEET = "Cues";
    private static final String TIME_FORMAT = "[hh]:mm:ss.000";
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final int FIRST_TIME = CueListColumns.NAMES.size();
    private static final int FIRST_CLOCK = FIRST_TIME + 2;
    private static final int LISTED_ON = FIRST_TIME + 5;
    private static final int FIRST_TEXT = FIRST_TIME + CueListColumns.TIMES.size();

    /** What a cell of Excel holds. */
    private static final int LONGEST_CELL = 32_767;

    /** Writes the cues in their order. */
    public void write(List<OutgoingCue> cues, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Stagebook", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            titles(sheet);
            int row = 0;
            for (OutgoingCue cue : cues) {
                row++;
                write(sheet, row, cue);
            }
            if (row > 0) {
                sheet.range(1, FIRST_CLOCK, row, LISTED_ON - 1)
                        .style()
                        .format(TIME_FORMAT)
                        .set();
                sheet.range(1, LISTED_ON, row, LISTED_ON)
                        .style()
                        .format(DATE_FORMAT)
                        .set();
            }
        }
    }

    private static void titles(Worksheet sheet) {
        List<String> titles = Stream.of(CueListColumns.NAMES, CueListColumns.TIMES, CueListColumns.TEXTS)
                .flatMap(List::stream)
                .toList();
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
            sheet.width(column, column < FIRST_TEXT ? 14 : 24);
        }
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void write(Worksheet sheet, int row, OutgoingCue cue) {
        texts(sheet, row, 0, CueListColumns.names(cue));
        String start = format.format(cue.range().start());
        String end = format.format(cue.range().end());
        texts(sheet, row, FIRST_TIME, List.of(start, end));
        sheet.value(row, FIRST_CLOCK, ClockTime.ofLabel(start, format).days());
        sheet.value(row, FIRST_CLOCK + 1, ClockTime.ofLabel(end, format).days());
        sheet.value(
                row, FIRST_CLOCK + 2, ClockTime.ofLength(cue.range(), format).days());
        sheet.value(row, LISTED_ON, listedOn);
        texts(sheet, row, FIRST_TEXT, CueListColumns.texts(cue));
    }

    private static void texts(Worksheet sheet, int row, int column, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String text = WorkbookText.put(texts.get(i));
            if (!text.isEmpty()) {
                sheet.value(row, column + i, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            }
        }
    }
}
