package org.stagebook.interchange.protools.imports;

import java.util.Optional;
import org.stagebook.timebase.FrameRate;

/**
 * What the file cannot say and the user may.
 *
 * @param filmRate the rate of feet+frames; empty to infer or assume it
 * @param cues which clips make cues
 */
public record ImportOptions(Optional<FrameRate> filmRate, CuePolicy cues) {

    /** Nothing is known beyond the file; unmuted clips make cues. */
    public static ImportOptions standard() {
        return new ImportOptions(Optional.empty(), CuePolicy.unmutedClips());
    }

    /** The same with a stated feet+frames rate. */
    public ImportOptions withFilmRate(FrameRate rate) {
        return new ImportOptions(Optional.of(rate), cues);
    }

    /** The same with another choice of clips. */
    public ImportOptions withCues(CuePolicy policy) {
        return new ImportOptions(filmRate, policy);
    }
}
