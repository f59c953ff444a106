package org.stagebook.history.compare;

import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.TimeRange;

/**
 * Something that was asked for between two versions: a change note, a note on a cue, a removal.
 *
 * @param objectId of the note, cue or change in the model
 * @param text what was asked
 * @param who who asked; may be empty
 * @param about what it is about
 */
public record Asked(String objectId, String text, String who, About about) {

    /**
     * What something is about; whatever is empty is not said.
     *
     * @param reelNumber reel; 0 where nobody said
     * @param range where
     * @param stems names of stems
     * @param cueIds cues
     */
    public record About(int reelNumber, Optional<TimeRange> range, List<String> stems, List<String> cueIds) {
        /** Copies the lists. */
        public About {
            stems = List.copyOf(stems);
            cueIds = List.copyOf(cueIds);
        }
    }

    /** Where. */
    public Optional<TimeRange> range() {
        return about.range();
    }

    /** Names of the stems it is about; empty for any. */
    public List<String> stems() {
        return about.stems();
    }
}
