package org.stagebook.interchange.sheet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.sheet.table.FormulaGuard;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A cue list as CSV: commas, UTF-8 with the mark by which Excel knows it, times also as spreadsheets read them, and nothing
 * in it that such a program would take for a formula.
 *
 * @param format how timecode counts
 * @param listedOn the day of the export
 */
public record CueListCsv(TimecodeFormat format, LocalDate listedOn) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Writes the cues in their order. */
    public void write(List<OutgoingCue> cues, OutputStream out) throws IOException {
        List<String> titles = Stream.of(CueListColumns.NAMES, CueListColumns.TIMES, CueListColumns.TEXTS)
                .flatMap(List::stream)
                .toList();
        out.write((BYTE_ORDER_MARK + CsvCells.row(titles)).getBytes(StandardCharsets.UTF_8));
        for (OutgoingCue cue : cues) {
            out.write(CsvCells.row(cells(cue)).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private List<String> cells(OutgoingCue cue) {
        String start = format.format(cue.range().start());
        String end = format.format(cue.range().end());
        List<String> cells = new ArrayList<>(CueListColumns.names(cue));
        cells.addAll(List.of(
                start,
                end,
                ClockTime.ofLabel(start, format).text(),
                ClockTime.ofLabel(end, format).text(),
                ClockTime.ofLength(cue.range(), format).text(),
                listedOn.toString()));
        cells.addAll(CueListColumns.texts(cue));
        cells.replaceAll(FormulaGuard::put);
        return cells;
    }
}
