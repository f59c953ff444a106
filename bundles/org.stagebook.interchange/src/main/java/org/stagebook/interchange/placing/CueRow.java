package org.stagebook.interchange.placing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.timebase.TimeRange;

/**
 * One cue or marker as a foreign list gives it, placed on the production's time line.
 *
 * @param line of the file, counted from 1; 0 where the format has no lines
 * @param range where it lies, on frames, at least one
 * @param texts what it says; fields without a text are not there
 * @param tags what it says beyond the fields, as {@code NAME=VALUE} or {@code NAME}
 * @param reel the one the list says it belongs to; empty to tell by its place
 */
public record CueRow(
        int line, TimeRange range, Map<CueField, String> texts, List<String> tags, Optional<ReelTarget> reel) {

    /** A row whose place tells its reel. */
    public CueRow(int line, TimeRange range, Map<CueField, String> texts, List<String> tags) {
        this(line, range, texts, tags, Optional.empty());
    }

    /** Keeps its own copies; blank texts are left out. */
    public CueRow {
        texts = CueField.filledIn(texts);
        tags = List.copyOf(tags);
    }

    /** The text of a field, empty if there is none. */
    public String text(CueField field) {
        return texts.getOrDefault(field, "");
    }
}
