package org.stagebook.interchange.placing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewMarker;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.NewPictureCut;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Everything an import is going to add, worked out before the production is touched.
 *
 * @param sessions documents of workstation sessions, described as {@code SessionDocument}
 */
public record ImportPlan(List<PlannedReel> reels, List<NewObject> sessions, Counts counts) {

    /** Keeps its own copies of the lists. */
    public ImportPlan {
        reels = List.copyOf(reels);
        sessions = List.copyOf(sessions);
    }

    /**
     * How much comes in.
     *
     * @param tracks that are new in the production; one that lies in several reels counts once
     */
    public record Counts(int tracks, int clips, int markers, int cues, int events) {}

    /** A clip exactly where it lies, and the cue made of it. */
    public record PlannedClip(NewClip clip, Optional<NewCue> cue) {}

    /**
     * A track and what lies on it.
     *
     * @param head the track without its clips; its name tells the tracks of a reel apart
     * @param fades described as {@code Fade}
     */
    public record PlannedTrack(NewTrack head, List<PlannedClip> clips, List<NewObject> fades) {}

    /**
     * A cue that comes from no clip.
     *
     * @param range where it lies, for finding out how long a new reel has to be
     */
    public record PlannedCue(NewCue cue, TimeRange range) {}

    /** What comes into one reel. */
    public record PlannedReel(
            ReelTarget target,
            List<PlannedTrack> tracks,
            List<NewMarker> markers,
            List<PlannedCue> cues,
            List<NewPictureCut> cuts) {

        /** Where the last thing in it ends, exclusive; markers do not count. */
        public Optional<Position> end() {
            Stream<Position> clips = tracks.stream()
                    .flatMap(track -> track.clips().stream())
                    .map(planned -> planned.clip().range().end());
            Stream<Position> others = Stream.concat(
                    cues.stream().map(cue -> cue.range().end()),
                    cuts.stream()
                            .flatMap(cut -> cut.events().stream())
                            .map(event -> event.range().end()));
            return Stream.concat(clips, others).max(Comparator.naturalOrder());
        }
    }
}
