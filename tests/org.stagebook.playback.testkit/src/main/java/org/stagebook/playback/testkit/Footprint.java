package org.stagebook.playback.testkit;

/**
 * What this Java holds.
 *
 * @param heapBytes in use after tidying up
 * @param threads that live
 */
public record Footprint(long heapBytes, int threads) {

    /** As it is now. */
    public static Footprint now() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Footprint(
                runtime.totalMemory() - runtime.freeMemory(),
                Thread.getAllStackTraces().size());
    }

    @Override
    public String toString() {
        return heapBytes / 1024 + " kB in use, " + threads + " threads";
    }
}
