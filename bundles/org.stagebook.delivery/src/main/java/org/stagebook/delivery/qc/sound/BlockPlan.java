package org.stagebook.delivery.qc.sound;

import org.stagebook.metering.loudness.TickGrid;

/**
 * How sound is cut for the pass: blocks of ticks of 10 ms, each with so much of the sound before it that what was found can be
 * looked at from both sides.
 *
 * @param grid of the ticks
 */
public record BlockPlan(TickGrid grid) {

    /** What stays in the second-level cache for a few files of six channels. */
    static final int BLOCK_TICKS = 10;

    private static final double DELAY_SECONDS = 0.045;

    /** How much later than it is read sound is looked at by those who need to see what follows. */
    public int delayFrames() {
        return (int) Math.ceil(DELAY_SECONDS * grid.sampleRateHz());
    }

    /** How much sound lies in front of each block. */
    public int historyFrames() {
        return 2 * delayFrames();
    }

    /** The longest block with its history. */
    int roomFrames() {
        return historyFrames() + (int) (grid.frames(0, BLOCK_TICKS) + 1);
    }

    /** First frame of a block. */
    long startFrame(long block) {
        return grid.startFrame(block * BLOCK_TICKS);
    }

    /** Frames of a block. */
    int frames(long block) {
        return (int) (startFrame(block + 1) - startFrame(block));
    }

    /** Blocks until everything has been seen of sound of that length, by those who look late as well. */
    long blocks(long frames) {
        long end = frames + delayFrames() + 64;
        long block = end / Math.max(1, frames(0));
        while (startFrame(block) < end) {
            block++;
        }
        return block;
    }
}
