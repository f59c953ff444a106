package org.stagebook.interchange.protools;

import java.util.regex.Pattern;
import org.stagebook.interchange.protools.SessionTime.BarsBeatsTime;
import org.stagebook.interchange.protools.SessionTime.SampleTime;
import org.stagebook.interchange.protools.SessionTime.UnreadableTime;
import org.stagebook.interchange.text.SourceLine;

/**
 * Tells a marker row that is cut short or damaged from a line that continues the marker above it.
 *
 * <p>Both may begin with a number. A row goes on with a location in the time format of the rows before it, a time reference
 * and a unit; as the last line of the listing it may stop anywhere in them.
 */
final class DamagedMarkerRow {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern REFERENCE = Pattern.compile("\\d{0,11}|-?\\d{1,6}\\|[\\d| ]*");
    private static final Pattern BEGINNING_OF_A_TIME = Pattern.compile("[\\d:;+.| ]*");

    private final SessionTimeReader times;

    DamagedMarkerRow(SessionTimeReader times) {
        this.times = times;
    }

    /**
     * @param above location of the marker above
     * @param last whether the listing ends with this line
     */
    boolean isOne(SourceLine line, SessionTime above, boolean last) {
        String[] cells = line.text().split("\t", MarkerRow.LEADING_COLUMNS + 1);
        if (!NUMBER.matcher(cells[0].strip()).matches()) {
            return false;
        }
        return switch (cells.length) {
            case 1 -> last;
            case 2 -> last ? BEGINNING_OF_A_TIME.matcher(cells[1]).matches() : isLocationAlone(cells[1], above);
            case 3 -> isLocation(cells[1], above) && isReference(cells[2]);
            default ->
                (isLocation(cells[1], above) && isReference(cells[2])) || isReferenceWithUnit(cells[2], cells[3]);
        };
    }

    /** Samples alone could be any number somebody has typed. */
    private boolean isLocationAlone(String cell, SessionTime above) {
        return isLocation(cell, above) && !(above instanceof SampleTime);
    }

    private boolean isLocation(String cell, SessionTime above) {
        SessionTime location = times.read(cell);
        return !(location instanceof UnreadableTime) && location.getClass() == above.getClass();
    }

    private static boolean isReference(String cell) {
        return REFERENCE.matcher(cell.strip()).matches();
    }

    private boolean isReferenceWithUnit(String reference, String unit) {
        SessionTime time = times.read(reference);
        return switch (unit.strip()) {
            case "Samples" -> time instanceof SampleTime;
            case "Ticks" -> time instanceof BarsBeatsTime;
            default -> false;
        };
    }
}
