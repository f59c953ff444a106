package org.stagebook.metering.compare;

import org.stagebook.metering.loudness.TickGrid;

/**
 * Blocks of 100 ms counted from the first frame of the first recording, negative ones before it.
 *
 * @param ticks of 10 ms
 * @param startFrame first frame of the time both recordings take
 * @param endFrame the first one after it
 */
record BlockGrid(TickGrid ticks, long startFrame, long endFrame) {

    private static final int TICKS_PER_BLOCK = 10;

    /** The time that two recordings take together. */
    static BlockGrid over(int sampleRateHz, Alignment alignment, long firstFrames, long secondFrames) {
        long start = (long) Math.floor(-alignment.delayFrames());
        long end = (long) Math.ceil(secondFrames - alignment.delayFrames());
        boolean nothing = secondFrames == 0;
        return new BlockGrid(
                new TickGrid(sampleRateHz),
                nothing ? 0 : Math.min(0, start),
                nothing ? firstFrames : Math.max(firstFrames, end));
    }

    long frames() {
        return endFrame - startFrame;
    }

    /** How many blocks there are, those cut off at the ends included. */
    int blocks() {
        return frames() == 0 ? 0 : indexOf(endFrame - 1) + 1;
    }

    /** The block, counted from 0, that holds a frame. */
    int indexOf(long frame) {
        return Math.toIntExact(blockOf(frame) - blockOf(startFrame));
    }

    private long blockOf(long frame) {
        long perSecond = TickGrid.TICKS_PER_SECOND / TICKS_PER_BLOCK;
        long block = Math.floorDiv(frame * perSecond, ticks.sampleRateHz());
        return ticks.startFrame((block + 1) * TICKS_PER_BLOCK) <= frame ? block + 1 : beforeIfRounded(block, frame);
    }

    private long beforeIfRounded(long block, long frame) {
        return ticks.startFrame(block * TICKS_PER_BLOCK) > frame ? block - 1 : block;
    }

    /** First frame of a block within the time. */
    long startFrame(int index) {
        return Math.max(startFrame, ticks.startFrame((blockOf(startFrame) + index) * TICKS_PER_BLOCK));
    }

    /** The first frame after a block, within the time. */
    long endFrame(int index) {
        return Math.min(endFrame, ticks.startFrame((blockOf(startFrame) + index + 1) * TICKS_PER_BLOCK));
    }
}
