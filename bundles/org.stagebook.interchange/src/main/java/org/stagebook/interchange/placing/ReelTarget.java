package org.stagebook.interchange.placing;

import java.util.Optional;
import org.stagebook.timebase.Position;

/** Which reel something is imported into. */
public sealed interface ReelTarget {

    /** A reel the production has. */
    record ExistingReel(String id) implements ReelTarget {}

    /**
     * A reel the production lacks.
     *
     * @param number reel number, free in the production
     * @param startHour the timecode hour it starts at, 0 to 23
     */
    record MissingReel(int number, int startHour) implements ReelTarget {}

    /**
     * A reel the production lacks, of a film that runs through in one timecode.
     *
     * @param number reel number, free in the production
     * @param start where it begins
     * @param next where the reel after it begins; empty for the last
     */
    record MarkedReel(int number, Position start, Optional<Position> next) implements ReelTarget {}
}
