package org.stagebook.conform.match;

import org.stagebook.interchange.cutlist.FrameSpan;

/**
 * Frames of a reel.
 *
 * @param frames counted from timecode 00:00:00:00; the end is not part of them
 */
public record ReelSpan(int reelNumber, FrameSpan frames) {

    /** So many frames of a reel from one on. */
    public static ReelSpan of(int reelNumber, long startFrame, long length) {
        return new ReelSpan(reelNumber, new FrameSpan(startFrame, startFrame + length));
    }

    /** How many frames. */
    public long length() {
        return frames.length();
    }

    /** Whether another one goes on where this one ends. */
    boolean runsInto(ReelSpan next) {
        return reelNumber == next.reelNumber && frames.endFrame() == next.frames.startFrame();
    }

    /** This and the one it runs into. */
    ReelSpan joinedWith(ReelSpan next) {
        return new ReelSpan(
                reelNumber, new FrameSpan(frames.startFrame(), next.frames().endFrame()));
    }
}
