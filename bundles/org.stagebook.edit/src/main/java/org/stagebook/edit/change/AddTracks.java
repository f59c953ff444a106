package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * Adds tracks with their clips to a reel.
 *
 * @param reel the reel
 * @param tracks what to add, in order
 */
public record AddTracks(Reel reel, List<NewTrack> tracks) implements Change {
    /** Keeps the list. */
    public AddTracks {
        tracks = List.copyOf(tracks);
    }

    @Override
    public String label() {
        return "Add " + FeatureValues.count(tracks.size(), "track");
    }

    @Override
    public void apply(Production production) {
        tracks.forEach(track -> track.addTo(reel));
    }
}
