package org.stagebook.interchange.otio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.timebase.TimeRange;

/**
 * A marker of a time line, a track or a clip.
 *
 * @param line of the file, counted from 1
 * @param range on the time line, from timecode zero; a point is empty
 * @param cue what our own metadata say of it; empty for markers of other programs
 */
public record OtioMarker(int line, TimeRange range, String colour, String name, String comment, Optional<CueData> cue) {

    /** A cue, in our words. */
    public record CueData(Map<CueField, String> texts, List<String> tags) {

        public CueData {
            texts = Map.copyOf(texts);
            tags = List.copyOf(tags);
        }
    }
}
