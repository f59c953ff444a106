package org.stagebook.interchange.placing;

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
}
