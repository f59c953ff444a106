package org.stagebook.interchange;

import java.util.List;
import org.stagebook.interchange.placing.ImportPlan.Counts;

/**
 * What an import has made, for people and programs.
 *
 * @param format which format the file turned out to be
 * @param tracks of the session that are new in the production; one that lies in several reels counts once
 * @param clips added to tracks
 * @param markers added
 * @param cues added
 * @param events of edit lists, now in a picture cut
 * @param warnings about reading and placing, in the order of the file
 */
public record ImportSummary(
        ForeignFormat format, int tracks, int clips, int markers, int cues, int events, List<ParseWarning> warnings) {

    /** Keeps its own copy of the list. */
    public ImportSummary {
        warnings = List.copyOf(warnings);
    }

    /** What a plan has brought in. */
    public static ImportSummary of(ForeignFormat format, Counts made, Warnings warnings) {
        return new ImportSummary(
                format,
                made.tracks(),
                made.clips(),
                made.markers(),
                made.cues(),
                made.events(),
                warnings.inFileOrder());
    }
}
