package org.stagebook.playback.plan;

/**
 * A stretch that plays again and again.
 *
 * @param startFrame where it begins, in frames of the plan
 * @param endFrame the first frame after it
 * @param crossfade from the end into the beginning: the last frames of a turn are mixed with those that precede the beginning, so
 *     that a turn is as long as the range
 */
public record LoopRange(long startFrame, long endFrame, Fade crossfade) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it is empty, lies before the beginning or the crossfade is longer than it
     */
    public LoopRange {
        if (startFrame < 0 || endFrame <= startFrame) {
            throw new IllegalArgumentException("A loop from frame " + startFrame + " to " + endFrame + " cannot be.");
        }
        if (crossfade.frames() > endFrame - startFrame) {
            throw new IllegalArgumentException("A crossfade of " + crossfade.frames()
                    + " frames is longer than its loop of " + (endFrame - startFrame) + ".");
        }
    }

    public long frames() {
        return endFrame - startFrame;
    }
}
