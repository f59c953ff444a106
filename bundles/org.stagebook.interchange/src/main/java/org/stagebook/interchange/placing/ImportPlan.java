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

    /**
     * A clip exactly where it lies, and the cue made of it.
     *
     * @param recordings what it plays, described as {@code Recording}
     */
    public record PlannedClip(NewClip clip, Optional<NewCue> cue, List<NewObject> recordings) {

        /** Keeps its own copy of the list. */
        public PlannedClip {
            recordings = List.copyOf(recordings);
        }

        /** A clip of whose recordings nothing is known. */
        public PlannedClip(NewClip clip, Optional<NewCue> cue) {
            this(clip, cue, List.of());
        }
    }

    /**
     * A track and what lies on it.
     *
     * @param head the track without its clips; its name tells the tracks of a reel apart
     * @param fades described as {@code Fade}
     */
    public record PlannedTrack(NewTrack head, List<PlannedClip> clips, List<NewObject> fades) {}

    /**
     * A cue that comes from no clip, or from several.
     *
     * @param range where it lies, for finding out how long a new reel has to be
     * @param carriers the planned clips that carry it out, the very objects, in whatever reels
     */
    public record PlannedCue(NewCue cue, TimeRange range, List<NewClip> carriers) {

        /** Keeps its own copy of the list. */
        public PlannedCue {
            carriers = List.copyOf(carriers);
        }

        /** A cue without clips. */
        public PlannedCue(NewCue cue, TimeRange range) {
            this(cue, range, List.of());
        }
    }

    /**
     * What comes into one reel.
     *
     * @param scenes described as {@code Scene}
     */
    public record PlannedReel(
            ReelTarget target,
            List<PlannedTrack> tracks,
            List<NewMarker> markers,
            List<PlannedCue> cues,
            List<NewObject> scenes,
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
