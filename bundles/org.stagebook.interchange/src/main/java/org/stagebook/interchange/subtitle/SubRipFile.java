package org.stagebook.interchange.subtitle;

import java.util.List;
import org.stagebook.interchange.ParseWarning;

/** The subtitles of a file in its order, and what was not read. */
public record SubRipFile(List<Subtitle> subtitles, List<ParseWarning> warnings) {

    /** Keeps its own copies. */
    public SubRipFile {
        subtitles = List.copyOf(subtitles);
        warnings = List.copyOf(warnings);
    }
}
