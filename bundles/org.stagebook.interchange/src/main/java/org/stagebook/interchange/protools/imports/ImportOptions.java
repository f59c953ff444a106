package org.stagebook.interchange.protools.imports;

import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.tags.TagDialect;
import org.stagebook.timebase.FrameRate;

/**
 * What the file cannot say and the user may.
 *
 * @param reel number of the reel everything belongs to; empty to tell by timecode
 * @param filmRate the rate of feet+frames; empty to infer or assume it
 * @param source what makes cues
 * @param cues which clips do, where clips make cues
 * @param dialect the language of names; empty to recognise it
 */
public record ImportOptions(
        OptionalInt reel,
        Optional<FrameRate> filmRate,
        CueSource source,
        CuePolicy cues,
        Optional<TagDialect> dialect) {

    /** Nothing is known beyond the file; unmuted clips make cues. */
    public static ImportOptions standard() {
        return of(ImportSettings.none());
    }

    /** Known is what holds for all formats; unmuted clips make cues. */
    public static ImportOptions of(ImportSettings settings) {
        return new ImportOptions(
                settings.reel(), settings.filmRate(), CueSource.CLIPS, CuePolicy.unmutedClips(), Optional.empty());
    }

    /** The same with a stated feet+frames rate. */
    public ImportOptions withFilmRate(FrameRate rate) {
        return new ImportOptions(reel, Optional.of(rate), source, cues, dialect);
    }

    /** The same with another choice of clips. */
    public ImportOptions withCues(CuePolicy policy) {
        return new ImportOptions(reel, filmRate, source, policy, dialect);
    }

    /** The same with cues from elsewhere. */
    public ImportOptions withSource(CueSource cueSource) {
        return new ImportOptions(reel, filmRate, cueSource, cues, dialect);
    }

    /** The same with a stated language of names. */
    public ImportOptions withDialect(TagDialect stated) {
        return new ImportOptions(reel, filmRate, source, cues, Optional.of(stated));
    }
}
