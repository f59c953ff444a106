package org.stagebook.audio.adm;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.Speaker;

/**
 * What a recording says of itself in the Audio Definition Model: its tracks, the document, and what the two make together.
 *
 * @param tracks the {@code chna} chunk, if there is one
 * @param document the {@code axml} chunk, if there is one; without it, tracks may refer to the common definitions of ITU-R
 *     BS.2094
 * @param trackSpeakers the loudspeaker of each track that the tables name, first track first; absent for moving sounds
 * @param beds the tracks for fixed loudspeakers, together as the model has them
 * @param movingTracks how many tracks carry moving sounds
 */
public record AdmModel(
        Optional<TrackTable> tracks,
        Optional<AdmDocument> document,
        List<Optional<Speaker>> trackSpeakers,
        List<AdmBed> beds,
        int movingTracks) {

    /** Copies the lists. */
    public AdmModel {
        trackSpeakers = List.copyOf(trackSpeakers);
        beds = List.copyOf(beds);
    }
}
