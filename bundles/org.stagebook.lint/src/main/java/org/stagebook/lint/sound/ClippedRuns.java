package org.stagebook.lint.sound;

/** Counts runs of samples at full scale; a run may go on from one block to the next. */
final class ClippedRuns {

    private static final int SHORTEST = 3;

    private final int fullScale;
    private int count;
    private long first = -1;
    private long running;

    /** With the least sample that counts as full scale. */
    ClippedRuns(int fullScale) {
        this.fullScale = fullScale;
    }

    /**
     * Takes a block.
     *
     * @param peak the greatest sample in it
     * @param frame where the block begins
     */
    void take(int[] samples, int length, int peak, long frame) {
        if (peak < fullScale) {
            running = 0;
            return;
        }
        for (int i = 0; i < length; i++) {
            running = Math.abs(samples[i]) >= fullScale ? running + 1 : 0;
            if (running == SHORTEST) {
                count++;
                first = first < 0 ? frame + i - SHORTEST + 1 : first;
            }
        }
    }

    int count() {
        return count;
    }

    /** The first sample of the first run, or -1. */
    long first() {
        return first;
    }
}
