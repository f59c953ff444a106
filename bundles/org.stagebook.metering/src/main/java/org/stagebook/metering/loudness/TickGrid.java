package org.stagebook.metering.loudness;

/**
 * Cuts sound into ticks of 10 ms, of which every window of the standards is made.
 *
 * <p>Where 10 ms are no whole number of samples (11.025 and 22.05 kHz) the boundaries are rounded, not the length, so
 * that windows never drift.
 *
 * @param sampleRateHz positive
 */
public record TickGrid(int sampleRateHz) {

    public static final int TICKS_PER_SECOND = 100;

    /** First frame of a tick, counted from where measuring starts. */
    public long startFrame(long tick) {
        return Math.floorDiv(tick * sampleRateHz * 2 + TICKS_PER_SECOND, 2 * TICKS_PER_SECOND);
    }

    /** Frames from the start of one tick to the start of another. */
    public long frames(long fromTick, long toTick) {
        return startFrame(toTick) - startFrame(fromTick);
    }

    /** Ticks that are whole within so many frames. */
    public long wholeTicks(long frames) {
        long tick = frames * TICKS_PER_SECOND / sampleRateHz + 1;
        while (tick > 0 && startFrame(tick) > frames) {
            tick--;
        }
        return tick;
    }

    /** After so many ticks the boundaries repeat exactly. */
    public int periodTicks() {
        int a = TICKS_PER_SECOND;
        int b = sampleRateHz % TICKS_PER_SECOND;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return TICKS_PER_SECOND / a;
    }
}
