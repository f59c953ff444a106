package org.stagebook.interchange.protools.imports;

import java.util.List;
import org.stagebook.interchange.protools.SessionTrack;

/** Reads the names on a track in one of the two tag languages. */
interface NameReader {

    /**
     * Makes cues of clips.
     *
     * @param clips those that may make cues or speak about others, in the order of the file
     */
    TrackCues read(SessionTrack track, List<PlacedClip> clips);

    /** Says what could not be applied, when all tracks are read. */
    void report();
}
