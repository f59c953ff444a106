package org.stagebook.interchange.protools;

import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.interchange.protools.SessionTime.BarsBeatsTime;
import org.stagebook.interchange.protools.SessionTime.UnreadableTime;
import org.stagebook.interchange.text.SourceLine;

/**
 * A line that begins a marker: its four leading columns, and the untouched rest.
 *
 * @param tail NAME onwards with its tabs and padding, which show where the columns end
 */
record MarkerRow(SourceLine line, int number, SessionTime location, OptionalLong referenceSamples, String tail) {

    static final int LEADING_COLUMNS = 4;

    /** The row, or nothing when the line does not begin with number, location, reference and unit. */
    static Optional<MarkerRow> read(SourceLine line, SessionTimeReader times) {
        String[] cells = line.text().split("\t", LEADING_COLUMNS + 1);
        if (cells.length < LEADING_COLUMNS || !cells[0].strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        SessionTime location = times.read(cells[1]);
        String reference = cells[2].strip();
        boolean samples = cells[3].strip().equals("Samples") && reference.matches("\\d{1,11}");
        boolean ticks = cells[3].strip().equals("Ticks") && times.read(reference) instanceof BarsBeatsTime;
        if (location instanceof UnreadableTime || (!samples && !ticks)) {
            return Optional.empty();
        }
        return Optional.of(new MarkerRow(
                line,
                Integer.parseInt(cells[0].strip()),
                location,
                samples ? OptionalLong.of(Long.parseLong(reference)) : OptionalLong.empty(),
                cells.length > LEADING_COLUMNS ? cells[LEADING_COLUMNS] : ""));
    }
}
