package org.stagebook.interchange.otio;

import java.util.List;
import org.stagebook.interchange.ParseWarning;

/** What reading a file as OpenTimelineIO gives. */
public sealed interface OtioDocument {

    /**
     * The timelines of a file.
     *
     * @param timelines one, or those of a collection in its order
     * @param warnings in the order of the file
     */
    record Timelines(List<OtioTimeline> timelines, List<ParseWarning> warnings) implements OtioDocument {

        public Timelines {
            timelines = List.copyOf(timelines);
            warnings = List.copyOf(warnings);
        }
    }

    /** The file is no OpenTimelineIO, or not whole. */
    record Unreadable(ParseWarning reason) implements OtioDocument {}
}
