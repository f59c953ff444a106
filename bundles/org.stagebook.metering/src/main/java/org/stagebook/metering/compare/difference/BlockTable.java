package org.stagebook.metering.compare.difference;

import java.util.Arrays;

/** Sums of every block that is not equal in both recordings; 28 bytes for a channel of those, nothing for the others. */
final class BlockTable {

    static final int SPAN_BLOCKS = 96;

    private static final int FIELDS = 7;
    private static final float[] EQUAL = {};

    private final long startFrame;
    private final long endFrame;
    private final int blockFrames;
    private final int channels;
    private final float[][] spans;

    BlockTable(SoundPair pair) {
        this.startFrame = pair.startFrame();
        this.endFrame = Math.max(startFrame, pair.endFrame());
        this.blockFrames = pair.blockFrames();
        this.channels = pair.channels();
        this.spans = new float[Math.toIntExact((blocks() + SPAN_BLOCKS - 1L) / SPAN_BLOCKS)][];
        Arrays.fill(spans, EQUAL);
    }

    int blocks() {
        return Math.toIntExact((endFrame - startFrame + blockFrames - 1) / blockFrames);
    }

    int spans() {
        return spans.length;
    }

    int channels() {
        return channels;
    }

    int blockFrames() {
        return blockFrames;
    }

    long startFrame(int block) {
        return Math.min(endFrame, startFrame + (long) block * blockFrames);
    }

    /** Takes the sums of a span that was begun with {@link #begin}; each span by one thread. */
    void set(int channel, int block, BlockSums sums) {
        float[] span = spans[block / SPAN_BLOCKS];
        int at = at(channel, block);
        span[at] = bounded(sums.first());
        span[at + 1] = bounded(sums.second());
        span[at + 2] = bounded(sums.difference());
        span[at + 3] = bounded(sums.product());
        span[at + 4] = bounded(sums.unexplained());
        span[at + 5] = bounded(sums.startGain());
        span[at + 6] = bounded(sums.endGain());
    }

    private static float bounded(double value) {
        return (float) Math.clamp(value, -Float.MAX_VALUE, Float.MAX_VALUE);
    }

    /** Makes room for a span in which something differs. */
    void begin(int span) {
        spans[span] = new float[channels * SPAN_BLOCKS * FIELDS];
    }

    private int at(int channel, int block) {
        return (channel * SPAN_BLOCKS + block % SPAN_BLOCKS) * FIELDS;
    }

    /** Whether every sample of this second is equal in both. */
    boolean isEqualSpan(int span) {
        return spans[span].length == 0;
    }

    BlockSums sums(int channel, int block) {
        float[] span = spans[block / SPAN_BLOCKS];
        if (span.length == 0) {
            return BlockSums.NOTHING;
        }
        int at = at(channel, block);
        return new BlockSums(
                span[at], span[at + 1], span[at + 2], span[at + 3], span[at + 4], span[at + 5], span[at + 6]);
    }

    /** Energy of the difference. */
    float difference(int channel, int block) {
        float[] span = spans[block / SPAN_BLOCKS];
        return span.length == 0 ? 0 : span[at(channel, block) + 2];
    }

    int framesOf(int block) {
        return (int) (startFrame(block + 1) - startFrame(block));
    }
}
