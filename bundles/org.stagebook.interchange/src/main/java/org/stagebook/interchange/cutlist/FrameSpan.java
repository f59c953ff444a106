package org.stagebook.interchange.cutlist;

import java.util.Optional;

/**
 * Frames from one up to, but not including, another; counted from timecode 00:00:00:00 in the rate of their list.
 *
 * @param startFrame the first frame
 * @param endFrame the frame after the last; never before the start
 */
public record FrameSpan(long startFrame, long endFrame) {

    /** @throws IllegalArgumentException if it would end before it starts */
    public FrameSpan {
        if (endFrame < startFrame) {
            throw new IllegalArgumentException(
                    "A span cannot end at frame " + endFrame + ", before its start " + startFrame);
        }
    }

    /** How many frames. */
    public long length() {
        return endFrame - startFrame;
    }

    public boolean isEmpty() {
        return endFrame == startFrame;
    }

    public boolean contains(long frame) {
        return startFrame <= frame && frame < endFrame;
    }

    /** The frames of both; empty if they share none. */
    public Optional<FrameSpan> intersection(FrameSpan other) {
        long start = Math.max(startFrame, other.startFrame);
        long end = Math.min(endFrame, other.endFrame);
        return start < end ? Optional.of(new FrameSpan(start, end)) : Optional.empty();
    }

    /** The same length, so many frames later. */
    public FrameSpan shiftedBy(long frames) {
        return new FrameSpan(startFrame + frames, endFrame + frames);
    }
}
