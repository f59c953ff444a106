package org.stagebook.audio.adm;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;

/**
 * Tracks for fixed loudspeakers.
 *
 * @param name of the object, or of its pack where there is no object
 * @param tracks of the file, counted from 1, in the order of the loudspeakers
 * @param speakerLabels as the model names them, one for each track; empty where it does not
 * @param order the speakers, when each of them is known and named once
 */
public record AdmBed(String name, List<Integer> tracks, List<String> speakerLabels, Optional<ChannelOrder> order) {

    /** Copies the lists. */
    public AdmBed {
        tracks = List.copyOf(tracks);
        speakerLabels = List.copyOf(speakerLabels);
    }
}
