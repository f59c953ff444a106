package org.stagebook.interchange.protools;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.SessionTime.TimecodeTime;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Reports timecode whose sign contradicts the TIMECODE FORMAT of the header.
 *
 * <p>Pro Tools writes {@code ;} before the frames of drop-frame timecode and {@code :} before all others. The header decides
 * how labels are read; one that is printed with the other sign may come from another session.
 */
final class DropFrameSignCheck {

    private final TimecodeFormat format;
    private final Warnings warnings;
    private final SortedSet<Integer> lines = new TreeSet<>();

    DropFrameSignCheck(TimecodeFormat format, Warnings warnings) {
        this.format = format;
        this.warnings = warnings;
    }

    void note(SessionTime time, int line) {
        if (time instanceof TimecodeTime timecode && timecode.dropFrameSign() != format.dropFrame()) {
            lines.add(line);
        }
    }

    void note(List<SessionTrack> tracks, List<SessionMarker> markers) {
        for (SessionTrack track : tracks) {
            for (TrackEvent event : track.events()) {
                note(event.times().start(), event.line());
                note(event.times().end(), event.line());
            }
        }
        markers.forEach(marker -> note(marker.location(), marker.line()));
    }

    void report() {
        if (lines.isEmpty()) {
            return;
        }
        String printed = format.dropFrame() ? "\":\", as non-drop timecode is" : "\";\", as drop-frame timecode is";
        warnings.add(
                lines.first(),
                "The header says " + format.label() + ", but timecode is written with " + printed
                        + ", from this line on"
                        + " in " + (lines.size() == 1 ? "1 line" : lines.size() + " lines")
                        + ". It was read as the header says. If the header is wrong, so are the positions; check the"
                        + " timecode format of the session and export it again.");
    }
}
