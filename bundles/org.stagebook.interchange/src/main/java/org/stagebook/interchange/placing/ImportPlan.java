package org.stagebook.interchange.placing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewMarker;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.timebase.Position;

/**
 * Everything an import is going to add, worked out before the production is touched.
 *
 * @param tracks session tracks that are new in the production; one that lies in several reels counts once
 */
public record ImportPlan(List<PlannedReel> reels, int tracks, int clips, int markers, int cues) {

    /** A clip exactly where it lies, and the cue made of it. */
    public record PlannedClip(NewClip clip, Optional<NewCue> cue) {}

    /**
     * A track and what lies on it.
     *
     * @param head the track without its clips; its name tells the tracks of a reel apart
     */
    public record PlannedTrack(NewTrack head, List<PlannedClip> clips) {}

    /** What comes into one reel. */
    public record PlannedReel(ReelTarget target, List<PlannedTrack> tracks, List<NewMarker> markers) {

        /** Where the last clip ends, exclusive. */
        public Optional<Position> endOfLastClip() {
            return tracks.stream()
                    .flatMap(track -> track.clips().stream())
                    .map(planned -> planned.clip().range().end())
                    .max(Comparator.naturalOrder());
        }
    }
}
