package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.SourceLine;

/**
 * Reads the marker listing with its six columns, or eight from Pro Tools 2023.12 on.
 *
 * <p>Names and comments may hold line breaks and tabs, which the format does not escape. A line that begins no marker
 * continues the one above: after padding for all leading columns it continues the comments, otherwise the name. Where such
 * a marker could be read in another way it is reported. A line that begins like a marker and is none, as where a file was cut
 * short, is skipped and reported.
 */
final class MarkerListingParser {

    private final SessionTimeReader times;
    private final Warnings warnings;

    MarkerListingParser(SessionTimeReader times, Warnings warnings) {
        this.times = times;
        this.warnings = warnings;
    }

    List<SessionMarker> parse(Section section) {
        List<SessionMarker> markers = new ArrayList<>();
        MarkerColumns columns = MarkerColumns.SIX;
        Optional<MarkerText> open = Optional.empty();
        for (SourceLine line : section.lines()) {
            if (MarkerColumns.isTitleLine(line)) {
                columns = MarkerColumns.of(line);
                continue;
            }
            Optional<MarkerRow> row = MarkerRow.read(line, times);
            boolean last = line.equals(section.lines().getLast());
            if (row.isPresent() || isDamagedRow(line, open, last)) {
                open.ifPresent(text -> markers.add(text.finish(warnings)));
                MarkerColumns known = columns;
                open = row.map(begun -> new MarkerText(begun, known));
            } else if (!open.map(text -> text.continueWith(line)).orElse(line.isBlank())) {
                warnings.add(
                        line.number(), "\"" + line.excerpt() + "\" is no marker and continues none; it was skipped.");
            }
        }
        open.ifPresent(text -> markers.add(text.finish(warnings)));
        return markers;
    }

    private boolean isDamagedRow(SourceLine line, Optional<MarkerText> open, boolean last) {
        boolean damaged = open.filter(text -> new DamagedMarkerRow(times).isOne(line, text.location(), last))
                .isPresent();
        if (damaged) {
            warnings.add(
                    line.number(),
                    "\"" + line.excerpt() + "\" begins like a marker, but its columns are damaged or cut short. It was"
                            + " skipped; the marker above ends before it.");
        }
        return damaged;
    }
}
