package org.stagebook.metering.compare.difference;

import java.util.List;

/** Something that was done to the first recording; what it is called says what is certain and nothing more. */
public sealed interface Difference {

    ChangedPlace place();

    /**
     * The level, and nothing else.
     *
     * @param gainDb of the second to the first
     * @param polarityInverted whether the second is upside down as well
     */
    record GainOnly(ChangedPlace place, double gainDb, boolean polarityInverted) implements Difference {}

    /**
     * The level, moving: a fade, or a ride of the fader.
     *
     * @param startGainDb of the second to the first where it begins, {@link #LEAST_GAIN_DB} where nothing is left
     * @param endGainDb where it ends
     * @param greatestGainDb the gain farthest from none on the way
     */
    record GainRide(ChangedPlace place, double startGainDb, double endGainDb, double greatestGainDb)
            implements Difference {

        /** Less is silence. */
        public static final double LEAST_GAIN_DB = -96;
    }

    /**
     * Everything in the place sounds later or earlier.
     *
     * @param delayFrames later in the second; negative for earlier
     * @param gainDb of the second to the first, beside the delay
     * @param whole whether it is the whole recording; other differences are then told as after the delay is undone
     */
    record Delayed(ChangedPlace place, long delayFrames, double gainDb, boolean whole) implements Difference {}

    /**
     * One sound among others that were left where they are.
     *
     * @param place from the earlier of both places to the end of the later
     * @param fromFrame where the sound began in the first
     * @param toFrame where it begins in the second
     * @param soundFrames how long it is
     */
    record Moved(ChangedPlace place, long fromFrame, long toFrame, long soundFrames) implements Difference {
        public long movedFrames() {
            return toFrame - fromFrame;
        }
    }

    /**
     * The same sound through a filter.
     *
     * @param deltas third octaves that became louder or softer, lowest first, of those where anything sounds
     */
    record Filtered(ChangedPlace place, List<BandDelta> deltas) implements Difference {
        /** Copies the list. */
        public Filtered {
            deltas = List.copyOf(deltas);
        }
    }

    /** What sounded gave way to something else, all of it or a part. */
    record Replaced(ChangedPlace place) implements Difference {}

    /** Only in the first: all that sounded, or a part of it. */
    record Silenced(ChangedPlace place) implements Difference {}

    /** Only in the second, alone or over what sounded. */
    record Added(ChangedPlace place) implements Difference {}

    /**
     * Changed in a way that nothing simple explains: a little noise, a part of the mix louder or softer.
     *
     * @param tendency what can be said of it
     */
    record Altered(ChangedPlace place, Tendency tendency) implements Difference {}

    /** How something was altered. */
    enum Tendency {
        /** By so little that it hardly matters what it is. */
        SLIGHTLY,
        /** Part of the mix became louder. */
        PART_LOUDER,
        /** Part of the mix became softer. */
        PART_SOFTER,
        UNCLEAR
    }
}
