package org.stagebook.interchange.protools.imports;

import java.util.Set;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.protools.TrackEvent;
import org.stagebook.interchange.protools.TrackState;

/**
 * Which clips make cues; all clips become clips of their track in any case.
 *
 * @param mutedClips whether muted clips do
 * @param silentTracks tracks in one of these states make none
 */
public record CuePolicy(boolean mutedClips, Set<TrackState> silentTracks) {

    /** Keeps its own copy of the set. */
    public CuePolicy {
        silentTracks = Set.copyOf(silentTracks);
    }

    /**
     * Unmuted clips of all tracks: guide tracks are often muted and spotting tracks inactive while one works on others, and
     * neither changes what was spotted.
     */
    public static CuePolicy unmutedClips() {
        return new CuePolicy(false, Set.of());
    }

    /** Unmuted clips of tracks that are not inactive, for sessions that keep old material on inactive tracks. */
    public static CuePolicy unmutedClipsOfActiveTracks() {
        return new CuePolicy(false, Set.of(TrackState.INACTIVE));
    }

    boolean makesCue(SessionTrack track, TrackEvent event) {
        return event.isClip()
                && (mutedClips || !event.muted())
                && track.states().stream().noneMatch(silentTracks::contains);
    }
}
