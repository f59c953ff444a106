package org.stagebook.metering.live;

/** The line above a bar: goes up with it, stays for the time of the hold, then stands where the bar stands. */
final class HeldLevel {

    /** A peak as high as the line but for 0.01 dB holds it up. */
    private static final double AS_HIGH = 0.999;

    private double held;
    private long since;

    /**
     * Follows the bar.
     *
     * @param amplitude of the bar, 0 or more
     * @param frame of now, counted since the meters began
     * @param holdFrames how long the line stays; {@link Long#MAX_VALUE} until it is dropped
     */
    void follow(double amplitude, long frame, long holdFrames) {
        if (amplitude >= held * AS_HIGH) {
            held = Math.max(held, amplitude);
            since = frame;
        } else if (frame - since >= holdFrames) {
            held = amplitude;
            since = frame;
        }
    }

    double amplitude() {
        return held;
    }

    void drop() {
        held = 0;
    }
}
