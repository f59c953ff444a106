package org.stagebook.interchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.ColumnPlaces;
import org.stagebook.interchange.sheet.table.TableRow;
import org.stagebook.timebase.TimecodeFormat;

/** Looks through the timecode of a whole table for what cannot be at the rate it is read at. */
final class LabelSurvey {

    private final TimecodeFormat format;
    private int lastFrame = -1;
    private String beyond = "";
    private String dropFrame = "";

    private LabelSurvey(TimecodeFormat format) {
        this.format = format;
    }

    /** A sentence for each such thing, with the rates that could be. */
    static List<String> notices(List<TableRow> rows, ColumnPlaces places, TimecodeFormat format) {
        Set<Integer> columns = new LinkedHashSet<>(places.of(ColumnField.START));
        columns.addAll(places.of(ColumnField.END));
        LabelSurvey survey = new LabelSurvey(format);
        rows.forEach(row -> columns.forEach(column -> survey.look(row.cell(column))));
        return survey.notices();
    }

    private void look(String cell) {
        int colon = Math.max(cell.lastIndexOf(':'), cell.lastIndexOf(';'));
        int sign = colon < 0 ? cell.lastIndexOf('.') : colon;
        if (sign < 0 || cell.length() > TimeShape.LONGEST) {
            return;
        }
        int frame = number(cell, sign + 1);
        boolean drops = cell.charAt(sign) == ';' && format.droppedPerMinute() == 0 && dropFrame.isEmpty();
        boolean above = frame >= format.framesPerTimecodeSecond() && frame > lastFrame;
        if ((drops || above) && isLabel(cell.strip())) {
            dropFrame = drops ? cell.strip() : dropFrame;
            lastFrame = above ? frame : lastFrame;
            beyond = above ? cell.strip() : beyond;
        }
    }

    private static boolean isLabel(String cell) {
        return TimeShape.TIMECODE.fits(cell) || TimeShape.STOPS.fits(cell);
    }

    /** Two or three digits; -1 where there are others. */
    private static int number(String cell, int from) {
        int number = 0;
        int end = from;
        while (end < cell.length() && end < from + 3 && Character.digit(cell.charAt(end), 10) >= 0) {
            number = number * 10 + Character.digit(cell.charAt(end), 10);
            end++;
        }
        return end == from ? -1 : number;
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!beyond.isEmpty()) {
            notices.add("Frame numbers run up to " + lastFrame + ", as in \"" + beyond + "\", and " + format.label()
                    + " counts to " + (format.framesPerTimecodeSecond() - 1) + ". "
                    + (fitting().isEmpty() ? "No rate counts so far" : "Rates that count so far: " + fitting())
                    + ". Import the table again with the rate it was made at.");
        }
        if (!dropFrame.isEmpty()) {
            notices.add("Timecode such as \"" + dropFrame + "\" has the semicolons of drop frame, and " + format.label()
                    + " drops no frames. State the rate if the table counts drop frame.");
        }
        return notices;
    }

    /** The lowest rates that have the frame, those that drop frames where the signs say so. */
    private String fitting() {
        int least = TimecodeFormat.STANDARD.stream()
                .filter(this::fits)
                .mapToInt(TimecodeFormat::framesPerTimecodeSecond)
                .min()
                .orElse(0);
        return TimecodeFormat.STANDARD.stream()
                .filter(this::fits)
                .filter(rate -> rate.framesPerTimecodeSecond() <= least)
                .map(TimecodeFormat::label)
                .collect(Collectors.joining(", "));
    }

    private boolean fits(TimecodeFormat rate) {
        return rate.framesPerTimecodeSecond() > lastFrame && (dropFrame.isEmpty() || rate.droppedPerMinute() > 0);
    }
}
