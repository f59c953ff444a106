package org.stagebook.interchange.cutlist;

import java.util.List;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A cut of one reel, or of a whole film, as a list of events.
 *
 * @param title as the list gives it; may be empty
 * @param format how its timecode counts; source and record timecode alike, as in CMX3600
 * @param events in the order of the list, which need not be that of the reel
 */
public record CutList(String title, TimecodeFormat format, List<CutEvent> events, List<CutMarker> markers) {

    public CutList {
        events = List.copyOf(events);
        markers = List.copyOf(markers);
    }

    /** What the cut is called: the title, else the name of its file without the ending. */
    public String label(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String file = dot > 0 ? fileName.substring(0, dot) : fileName;
        return title.isBlank() ? file : title;
    }
}
