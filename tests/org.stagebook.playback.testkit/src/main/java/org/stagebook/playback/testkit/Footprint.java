package org.stagebook.playback.testkit;

import java.util.concurrent.locks.LockSupport;

/**
 * What this Java holds.
 *
 * @param heapBytes in use after tidying up
 * @param threads that live
 */
public record Footprint(long heapBytes, int threads) {

    private static final int LOOKS = 10;
    private static final long BETWEEN_LOOKS_NANOS = 50_000_000;

    /** As it is now: the least of some looks, because a thread that has just ended holds what it ran for a moment longer. */
    public static Footprint now() {
        long least = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        return new Footprint(least, Thread.getAllStackTraces().size());
    }

    @Override
    public String toString() {
        return heapBytes / 1024 + " kB in use, " + threads + " threads";
    }
}
