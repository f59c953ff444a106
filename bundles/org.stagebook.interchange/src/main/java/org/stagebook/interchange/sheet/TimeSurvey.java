package org.stagebook.interchange.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.stagebook.interchange.sheet.profile.ColumnField;
import org.stagebook.interchange.sheet.profile.ColumnPlaces;
import org.stagebook.interchange.sheet.profile.TimeNotation;
import org.stagebook.interchange.sheet.profile.TimeReading;
import org.stagebook.interchange.sheet.table.TableRow;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Looks at all starts and ends of a table before any is read, so that what their signs leave open is decided once and not row
 * by row.
 */
final class TimeSurvey {

    /** At the lowest rate there is sound at. */
    private static final int SAMPLES_OF_A_SECOND = 8_000;

    private static final Set<TimeShape> ONLY_TIMECODE = EnumSet.of(TimeShape.TIMECODE);

    private final FittingShapes shapes = new FittingShapes();
    private final TimecodeFormat format;
    private final TimeReading reading;
    private final Map<TimeShape, String> examples = new EnumMap<>(TimeShape.class);
    private final LabelReader labels;
    private final List<String> notices = new ArrayList<>();
    private boolean titlesSayTimecode;

    private String beyondFrames = "";
    private String otherFraction = "";
    private String beyondHours = "";
    private boolean thirdGroupsAreFrames = true;
    private String leadingZero = "";
    private boolean onlyDigits = true;
    private long highest;

    private TimeSurvey(TimeReading reading, TimecodeFormat format) {
        this.reading = reading;
        this.format = format;
        this.labels = new LabelReader(format, TimeStyle.PLAIN);
    }

    /** What was decided for the table, and a sentence for each decision that could have been another. */
    record Result(TimeStyle style, List<String> notices) {

        Result {
            notices = List.copyOf(notices);
        }
    }

    static Result of(List<TableRow> rows, ColumnPlaces places, TimeReading reading, TimecodeFormat format) {
        boolean open = Set.of(TimeNotation.AUTOMATIC, TimeNotation.WORKSTATION, TimeNotation.TIMECODE)
                .contains(reading.notation());
        TimeSurvey survey = new TimeSurvey(reading, format);
        if (open) {
            survey.look(rows, places);
        }
        return open ? new Result(survey.style(), survey.notices) : new Result(TimeStyle.PLAIN, List.of());
    }

    private void look(List<TableRow> rows, ColumnPlaces places) {
        titlesSayTimecode = !places.of(ColumnField.START).isEmpty()
                && places.of(ColumnField.START).stream().allMatch(column -> saysTimecode(places.name(column)));
        for (TableRow row : rows) {
            lookAtFirst(row, places.of(ColumnField.START));
            lookAtFirst(row, places.of(ColumnField.END));
            places.of(ColumnField.DURATION)
                    .forEach(column -> lookAtFraction(row.cell(column).strip()));
        }
    }

    /** Of several columns of times the first that is filled is read. */
    private void lookAtFirst(TableRow row, List<Integer> columns) {
        columns.stream()
                .map(column -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .ifPresent(this::lookAtCell);
    }

    private static boolean saysTimecode(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.matches(".{0,80}(?:\\btc|tc\\b|timecode|time code|smpte).{0,80}");
    }

    private void lookAtCell(String cell) {
        Set<TimeShape> fitting = shapes.of(cell);
        if (fitting.equals(ONLY_TIMECODE)) {
            examples.putIfAbsent(TimeShape.TIMECODE, cell);
        } else if (!fitting.isEmpty()) {
            look(cell);
        } else {
            CellSpan.parts(cell).forEach(this::look);
        }
    }

    private void look(String cell) {
        if (cell.isEmpty() || cell.length() > TimeShape.LONGEST) {
            return;
        }
        shapes.of(cell).forEach(shape -> examples.putIfAbsent(shape, cell));
        if (TimeShape.STOPS.fits(cell)) {
            examples.remove(TimeShape.BARS, cell);
        }
        lookAtFraction(cell);
        lookAtThirdGroup(cell);
        lookAtDigits(cell);
    }

    private void lookAtFraction(String cell) {
        Matcher matcher = TimeShape.COLONS_AND_STOP.matcher(cell);
        if (cell.length() <= TimeShape.LONGEST && matcher.matches()) {
            examples.putIfAbsent(TimeShape.COLONS_AND_STOP, cell);
            boolean beyond = LabelReader.number(matcher, 4) >= format.framesPerTimecodeSecond();
            beyondFrames = beyond ? cell : beyondFrames;
        } else if (TimeShape.CLOCK.fits(cell) && (cell.indexOf('.') >= 0 || cell.indexOf(',') >= 0)) {
            otherFraction = cell;
        }
    }

    private void lookAtThirdGroup(String cell) {
        Matcher matcher = TimeShape.CLOCK.matcher(cell);
        if (matcher.matches()) {
            beyondHours = LabelReader.number(matcher, 1) > 23 ? cell : beyondHours;
            thirdGroupsAreFrames &=
                    matcher.group(4) == null && LabelReader.number(matcher, 3) < format.framesPerTimecodeSecond();
        }
    }

    private void lookAtDigits(String cell) {
        highest = TimeShape.WHOLE.fits(cell) ? Math.max(highest, Long.parseLong(cell)) : highest;
        boolean label = LabelReader.isDigits(cell) && labels.digits(cell).isTime();
        onlyDigits &= label && (cell.length() == 8 || titlesSayTimecode);
        leadingZero = label && cell.startsWith("0") ? cell : leadingZero;
    }

    private TimeStyle style() {
        boolean digits = digits();
        if (has(TimeShape.MIN_SEC) && has(TimeShape.TIMECODE)) {
            notices.add("Times such as " + example(TimeShape.MIN_SEC) + " stand beside timecode such as "
                    + example(TimeShape.TIMECODE) + " and were read as minutes and seconds.");
        }
        return new TimeStyle(hundredths(), realClock(), minutesFirst(), musical(), digits, !digits && wholeSeconds());
    }

    private boolean has(TimeShape shape) {
        return examples.containsKey(shape);
    }

    private String example(TimeShape shape) {
        return "\"" + examples.getOrDefault(shape, "") + "\"";
    }

    private boolean hundredths() {
        if (!has(TimeShape.COLONS_AND_STOP)) {
            return false;
        }
        String such = "Times such as " + example(TimeShape.COLONS_AND_STOP) + " were read with ";
        String because = beyondFrames.isEmpty() ? otherFraction : beyondFrames;
        if (because.isEmpty()) {
            notices.add(
                    such + "frames behind the full stop. If these are hundredths of a second, use a profile with the"
                            + " notation \"clock\".");
            return false;
        }
        notices.add(such + "hundredths of a second in the whole table, because \"" + because
                + "\" cannot end in frames at " + format.label() + ".");
        return true;
    }

    private boolean realClock() {
        boolean real = countsSeconds() && has(TimeShape.CLOCK) && !has(TimeShape.TIMECODE);
        if (real) {
            TimeShape shape = has(TimeShape.DECIMAL) ? TimeShape.DECIMAL : TimeShape.SECONDS;
            String length = example(has(TimeShape.MIN_SEC) ? TimeShape.MIN_SEC : shape);
            notices.add("Times such as " + length + " count minutes and seconds, so " + example(TimeShape.CLOCK)
                    + " and its like were read as hours, minutes and seconds of real time in the whole table.");
        }
        return real;
    }

    private boolean wholeSeconds() {
        if (!has(TimeShape.WHOLE)) {
            return false;
        }
        if (reading.notation() == TimeNotation.WORKSTATION && !countsSeconds()) {
            return secondsForSamples();
        }
        boolean seconds = reading.wholeNumbers() == TimeNotation.AUTOMATIC && countsSeconds();
        if (seconds) {
            notices.add("Numbers such as " + example(TimeShape.WHOLE)
                    + " were read as seconds, as other times of the table count them.");
        }
        return seconds;
    }

    /** A workstation that counts samples gets beyond the first second. */
    private boolean secondsForSamples() {
        boolean seconds = highest < SAMPLES_OF_A_SECOND;
        notices.add(
                seconds
                        ? "Numbers such as \"" + highest
                                + "\" were read as seconds, because as samples all would lie in" + " the first second."
                        : "Numbers such as \"" + highest + "\" were read as samples.");
        return seconds;
    }

    /** Not where the profile says that all is timecode. */
    private boolean countsSeconds() {
        return reading.notation() != TimeNotation.TIMECODE
                && (has(TimeShape.MIN_SEC) || has(TimeShape.DECIMAL) || has(TimeShape.SECONDS));
    }

    private boolean minutesFirst() {
        boolean first = !beyondHours.isEmpty() && thirdGroupsAreFrames && !has(TimeShape.TIMECODE) && !countsSeconds();
        if (first) {
            notices.add("Times such as \"" + beyondHours + "\" were read as minutes, seconds and frames in the whole"
                    + " table, because there is no such hour.");
        }
        return first;
    }

    private boolean musical() {
        return has(TimeShape.BARS) && !has(TimeShape.TIMECODE);
    }

    private boolean digits() {
        boolean automatic = reading.notation() == TimeNotation.AUTOMATIC
                && reading.wholeNumbers() == TimeNotation.AUTOMATIC
                && has(TimeShape.WHOLE);
        boolean digits = automatic && onlyDigits && (titlesSayTimecode || !leadingZero.isEmpty());
        if (digits) {
            notices.add("Times such as " + example(TimeShape.WHOLE) + " were read as timecode without its signs in the"
                    + " whole table.");
        }
        return digits;
    }
}
