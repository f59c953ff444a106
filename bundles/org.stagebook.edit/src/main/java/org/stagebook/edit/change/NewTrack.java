package org.stagebook.edit.change;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.Track;

/**
 * A track to be added to a reel, with its clips.
 *
 * @param name its name
 * @param comment its comment; may be empty
 * @param layout channel layout, such as "Stereo"; empty if not known
 * @param userDelaySamples delay set by the user, in samples
 * @param states what holds for it
 * @param plugIns plug-ins inserted, in order
 * @param clips its clips, in order
 */
public record NewTrack(
        String name,
        String comment,
        String layout,
        long userDelaySamples,
        Set<State> states,
        List<String> plugIns,
        List<NewClip> clips) {

    /** What can hold for a track. */
    public enum State {
        /** Muted. */
        MUTED,
        /** Made inactive. */
        INACTIVE,
        /** Hidden. */
        HIDDEN,
        /** Soloed. */
        SOLO
    }

    /** Keeps the lists. */
    public NewTrack {
        states = states.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(states));
        plugIns = List.copyOf(plugIns);
        clips = List.copyOf(clips);
    }

    /** A track of which only the name and the clips are known. */
    public static NewTrack of(String name, List<NewClip> clips) {
        return new NewTrack(name, "", "", 0, Set.of(), List.of(), clips);
    }

    /** Makes the track and adds it to a reel; within a session's run only. */
    public Track addTo(Reel reel) {
        Track track = StagebookFactory.eINSTANCE.createTrack();
        track.setName(name);
        if (!comment.isEmpty()) {
            track.setComment(comment);
        }
        if (!layout.isEmpty()) {
            track.setLayout(layout);
        }
        track.setUserDelaySamples(userDelaySamples);
        track.setMuted(states.contains(State.MUTED));
        track.setInactive(states.contains(State.INACTIVE));
        track.setHidden(states.contains(State.HIDDEN));
        track.setSolo(states.contains(State.SOLO));
        track.getPlugIns().addAll(plugIns);
        clips.forEach(clip -> track.getClips().add(clip.create()));
        reel.getTracks().add(track);
        return track;
    }
}
