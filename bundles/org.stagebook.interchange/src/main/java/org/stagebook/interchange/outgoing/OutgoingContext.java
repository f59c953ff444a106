package org.stagebook.interchange.outgoing;

import java.util.Map;
import java.util.TreeMap;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.interchange.placing.Vocabulary;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What writers have to know of the production beside its cues.
 *
 * @param title of the production; may be empty
 * @param format how its timecode counts
 * @param reelStarts where each reel starts, by number; reels without a start are not there
 * @param tags how a cue becomes the text of a marker
 * @param subtitleTags whether subtitles have tags too; viewers see them
 */
public record OutgoingContext(
        String title, TimecodeFormat format, Map<Integer, Position> reelStarts, CueTags tags, boolean subtitleTags) {

    /** Keeps its own copy. */
    public OutgoingContext {
        reelStarts = Map.copyOf(reelStarts);
    }

    /**
     * Of a production as it is now.
     *
     * @throws IllegalStateException if the production has no timecode format
     */
    public static OutgoingContext of(Production production) {
        TimecodeFormat format = production.getTimecodeFormat();
        if (format == null) {
            throw new IllegalStateException("The production has no timecode format, so its cues cannot be written.");
        }
        Map<Integer, Position> starts = new TreeMap<>();
        production.getReels().stream()
                .filter(reel -> reel.getStart() != null)
                .forEach(reel -> starts.putIfAbsent(reel.getNumber(), reel.getStart()));
        String title = production.getTitle() == null ? "" : production.getTitle();
        CueTags tags = new CueTags(new Vocabulary(production.getCategories()), format);
        return new OutgoingContext(title, format, starts, tags, false);
    }

    /** The same, with tags in subtitles. */
    public OutgoingContext withSubtitleTags() {
        return new OutgoingContext(title, format, reelStarts, tags, true);
    }
}
