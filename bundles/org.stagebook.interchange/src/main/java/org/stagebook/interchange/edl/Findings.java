package org.stagebook.interchange.edl;

import org.stagebook.interchange.Occurrences;
import org.stagebook.interchange.Warnings;

/** Peculiarities that come by the hundred in real lists: one warning for each kind, at the first line that has it. */
final class Findings {

    private final Occurrences<Kind> found = new Occurrences<>();

    /** What may be peculiar, as it is said of several events. */
    enum Kind {
        NO_LENGTH("have no length in the reel; they were kept"),
        NO_SOURCE("use no stretch of their source (in and out are the same) although they last in the reel, as lists of"
                + " sound do; they cannot be found again by source timecode"),
        LENGTHS_DIFFER("are not as long in the reel as in their source, and no retime (M2) says why; both lengths were"
                + " kept as written"),
        OVERLAP("begin in the reel before the one before them on the same channels ends; both were kept"),
        PAST_MIDNIGHT("run past midnight; their out points were taken for the next day"),
        BACKWARDS("have a source out point before the in point; they were taken to run backwards"),
        OTHER_FILE("have a SOURCE FILE that belongs to the clip of TO CLIP NAME, not to the one shown; their file was"
                + " left unset"),
        SIGN("are written with drop-frame separators although the rate they were read at has no drop frame");

        private final String saying;

        Kind(String saying) {
            this.saying = saying;
        }
    }

    void add(Kind kind, int line) {
        found.add(kind, line);
    }

    void report(Warnings warnings) {
        found.forEach((kind, events) -> warnings.add(
                events.firstLine(), "Of the events, " + events.count() + " (the first here) " + kind.saying + "."));
    }
}
