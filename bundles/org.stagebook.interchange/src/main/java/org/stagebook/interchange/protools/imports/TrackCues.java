package org.stagebook.interchange.protools.imports;

import java.util.List;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.protools.imports.InheritedTags.Span;

/**
 * What the names on one track come to.
 *
 * @param trackCodes categories the track name mentions
 * @param spans its {@code @} clips
 */
record TrackCues(SessionTrack track, List<String> trackCodes, List<CueDraft> cues, List<Span> spans) {

    TrackCues {
        trackCodes = List.copyOf(trackCodes);
        cues = List.copyOf(cues);
        spans = List.copyOf(spans);
    }
}
