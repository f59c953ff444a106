package org.stagebook.history.compare;

import java.util.List;
import org.stagebook.history.sound.HeardChange;
import org.stagebook.history.sound.StemChanges;

/**
 * Two versions compared in sound, with what was asked for beside what changed.
 *
 * @param stems stem by stem and the printmaster
 * @param matched every change with the cues that sound there and what asked for it, by time
 * @param unasked changes that nobody asked for
 * @param unanswered what was asked for where nothing changed; empty as long as a stem could not be compared
 */
public record SoundResult(
        List<StemChanges> stems, List<Matched> matched, List<Matched> unasked, List<Asked> unanswered) {
    /** Copies the lists. */
    public SoundResult {
        stems = List.copyOf(stems);
        matched = List.copyOf(matched);
        unasked = List.copyOf(unasked);
        unanswered = List.copyOf(unanswered);
    }

    /**
     * A change and what belongs to it.
     *
     * @param stem label of the stem it is heard in, with its reel: "R1 BG"
     * @param change what it is
     * @param cues that lie there and belong to the stem, those that fit it best first
     * @param asked what asked for it
     */
    public record Matched(String stem, HeardChange change, List<SpottedCue> cues, List<Asked> asked) {
        /** Copies the lists. */
        public Matched {
            cues = List.copyOf(cues);
            asked = List.copyOf(asked);
        }
    }

    /** Whether everything was compared and nothing can be heard. */
    public boolean isAudiblySame() {
        return stems.stream().allMatch(stem -> stem.state() == StemChanges.State.SAME);
    }
}
