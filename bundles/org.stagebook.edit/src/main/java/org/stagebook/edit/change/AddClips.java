package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Track;

/**
 * Adds clips to a track.
 *
 * @param track the track
 * @param clips what to add, in order
 */
public record AddClips(Track track, List<NewClip> clips) implements Change {
    /** Keeps the list. */
    public AddClips {
        clips = List.copyOf(clips);
    }

    @Override
    public String label() {
        return "Add " + FeatureValues.count(clips.size(), "clip");
    }

    @Override
    public void apply(Production production) {
        clips.forEach(clip -> track.getClips().add(clip.create()));
    }
}
