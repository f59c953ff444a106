package org.stagebook.audio.dbmd;

import java.util.List;
import java.util.Optional;

/**
 * The {@code dbmd} chunk (EBU Tech 3285 supplement 6): Dolby's metadata beside the sound. Its presence with an Atmos
 * segment tells a Dolby Atmos master from other files with a model.
 *
 * @param version four numbers, {@code "1.0.0.6"}
 * @param segments in the order of the chunk
 * @param atmos who made the master and how it is to be warped
 * @param supplement how objects are trimmed and rendered to headphones
 */
public record DolbyMetadata(
        String version,
        List<DolbySegment> segments,
        Optional<AtmosSegment> atmos,
        Optional<AtmosSupplement> supplement) {

    /** Copies the list. */
    public DolbyMetadata {
        segments = List.copyOf(segments);
    }
}
