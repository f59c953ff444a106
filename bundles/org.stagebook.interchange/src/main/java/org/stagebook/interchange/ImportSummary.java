package org.stagebook.interchange;

import java.util.List;

/**
 * What an import has made, for people and programs.
 *
 * @param tracks of the session that are new in the production; one that lies in several reels counts once
 * @param clips added to tracks
 * @param markers added
 * @param cues added
 * @param warnings about reading and placing, in the order of the file
 */
public record ImportSummary(int tracks, int clips, int markers, int cues, List<ParseWarning> warnings) {

    /** Keeps its own copy of the list. */
    public ImportSummary {
        warnings = List.copyOf(warnings);
    }
}
