package org.stagebook.history.compare;

import java.util.Optional;
import org.stagebook.timebase.TimeRange;

/**
 * Something that was asked for between two versions: a change note, a note on a cue, a removal.
 *
 * @param objectId of the note, cue or change in the model
 * @param text what was asked
 * @param who who asked; may be empty
 * @param reelNumber reel it is about; 0 where nobody said
 * @param range where
 * @param stems names of the stems it is about; empty for any
 */
public record Asked(
        String objectId,
        String text,
        String who,
        int reelNumber,
        Optional<TimeRange> range,
        java.util.List<String> stems) {
    /** Copies the list. */
    public Asked {
        stems = java.util.List.copyOf(stems);
    }
}
