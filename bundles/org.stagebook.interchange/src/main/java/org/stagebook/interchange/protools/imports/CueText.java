package org.stagebook.interchange.protools.imports;

import java.util.List;
import org.stagebook.interchange.tags.LayeredTags;
import org.stagebook.timebase.TimeRange;

/**
 * A cue in the words of the session, before it is put into those of the production.
 *
 * @param range on frames of the production
 * @param text what is left of the names without tags
 * @param printed the names as printed, for a cue whose name is nothing but tags
 * @param tags all that hold for it
 * @param trackCodes categories the track name mentions, in the order of its words
 * @param comment a remark; empty without one
 */
record CueText(
        TimeRange range, String text, String printed, LayeredTags tags, List<String> trackCodes, String comment) {

    CueText {
        trackCodes = List.copyOf(trackCodes);
    }

    /** What it is called where there is nothing to read but tags. */
    String description() {
        return text.isEmpty() ? printed : text;
    }
}
