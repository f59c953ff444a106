package org.stagebook.picture.internal.ffmpeg;

import org.stagebook.timebase.FrameRate;

/**
 * Which frame a time stamp belongs to. Files whose ticks do not divide a frame round each stamp by less than a tick, so the nearest frame is the
 * right one.
 *
 * @param ticksNumerator seconds of {@code ticksDenominator} ticks
 * @param ticksDenominator ticks in {@code ticksNumerator} seconds
 * @param first stamp of frame 0
 */
record FrameTimes(FrameRate rate, int ticksNumerator, int ticksDenominator, long first) {

    long frameAt(long stamp) {
        long frames = Math.multiplyExact(stamp - first, (long) ticksNumerator * rate.numerator());
        return nearest(frames, (long) ticksDenominator * rate.denominator());
    }

    long stampOf(long frame) {
        long ticks = Math.multiplyExact(frame, (long) ticksDenominator * rate.denominator());
        return first + nearest(ticks, (long) ticksNumerator * rate.numerator());
    }

    /** Whether a frame that lasts so many ticks lasts as long as the rate says, but for rounding. */
    boolean isOneFrame(long ticks) {
        long one = (long) ticksDenominator * rate.denominator();
        long stated = Math.multiplyExact(ticks, (long) ticksNumerator * rate.numerator());
        return Math.abs(stated - one) <= (long) ticksNumerator * rate.numerator();
    }

    private static long nearest(long dividend, long divisor) {
        return Math.floorDiv(2 * dividend + divisor, 2 * divisor);
    }
}
