package org.stagebook.metering.weighting;

/**
 * Part of a recording.
 *
 * @param startFrame first frame, 0 or more
 * @param endFrame the first one after it
 */
public record FrameRange(long startFrame, long endFrame) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it starts before the recording or ends before it starts
     */
    public FrameRange {
        if (startFrame < 0 || endFrame < startFrame) {
            throw new IllegalArgumentException("There is no sound from frame " + startFrame + " to " + endFrame + ".");
        }
    }

    /** What of it lies before a frame. */
    public FrameRange before(long frame) {
        return new FrameRange(Math.min(startFrame, frame), Math.min(endFrame, frame));
    }

    /** Whether it lies in this range. */
    public boolean contains(long frame) {
        return frame >= startFrame && frame < endFrame;
    }

    public long frames() {
        return endFrame - startFrame;
    }
}
