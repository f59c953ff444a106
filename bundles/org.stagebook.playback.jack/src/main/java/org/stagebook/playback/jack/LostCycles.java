package org.stagebook.playback.jack;

/**
 * Counts the cycles that came too late or not at all: the server's count of frames has jumped, or the call came more than three
 * periods after the one before, which no buffer of two periods outlasts. Written by the real-time thread, read by any. The
 * library's own notice of an xrun is not asked for: it comes on a thread that the library cancels when the client is closed.
 */
final class LostCycles {

    private static final long NS_PER_S = 1_000_000_000L;
    private static final long PERIODS = 3;

    private final long sampleRateHz;
    private volatile long count;
    private boolean hasBegun;
    private int nextFrame;
    private long lastNs;

    LostCycles(int sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
    }

    /**
     * @param atNs the time of the call
     * @param startFrame the server's count at the start of the block, 32 bits that wrap
     */
    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread writes.
    void note(long atNs, int startFrame, int frames) {
        boolean isLate = (atNs - lastNs) * sampleRateHz > PERIODS * frames * NS_PER_S;
        if (hasBegun && (isLate || startFrame != nextFrame)) {
            count++;
        }
        hasBegun = true;
        nextFrame = startFrame + frames;
        lastNs = atNs;
    }

    long count() {
        return count;
    }
}
