package org.stagebook.metering.compare;

/**
 * How the second recording lies to the first.
 *
 * @param found whether they have sound in common; otherwise they were laid frame over frame
 * @param delayFrames what is at frame n of the first is at frame n + delay of the second; whole where the fraction does not
 *     stand out from what differs
 * @param confidence 0 to 1: the mean correlation coefficient of excerpts, less where another delay fits about as well
 * @param polarityInverted whether the second is upside down
 */
public record Alignment(boolean found, double delayFrames, double confidence, boolean polarityInverted) {

    static final Alignment NONE = new Alignment(false, 0, 0, false);

    /** Whether the delay is a whole number of frames, so that samples can be compared one by one. */
    public boolean isWhole() {
        return delayFrames == Math.rint(delayFrames);
    }

    /** The greatest whole delay that is not greater. */
    public long wholeFrames() {
        return (long) Math.floor(delayFrames);
    }
}
