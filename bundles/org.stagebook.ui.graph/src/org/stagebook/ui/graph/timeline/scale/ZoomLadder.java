package org.stagebook.ui.graph.timeline.scale;

import org.stagebook.timebase.FrameRate;

/**
 * The fixed steps of zoom, so that as many steps in as out lead back to exactly the same scale.
 *
 * <p>Four steps double the scale.
 *
 * @param closestFlicksPerPixel the nearest scale, where single frames are wide
 */
public record ZoomLadder(long closestFlicksPerPixel) {

    private static final int STEPS_PER_DOUBLING = 4;
    /** 2 to the power of n/4 in units of 1/65,536. */
    private static final int[] QUARTERS = {65_536, 77_936, 92_682, 110_218};

    private static final int CLOSEST_FRAME_PIXELS = 96;

    /** From 96 pixels a frame outwards. */
    public static ZoomLadder forRate(FrameRate rate) {
        return new ZoomLadder(Math.max(1, rate.flicksPerFrame() / CLOSEST_FRAME_PIXELS));
    }

    /** The next closer step, or the closest. */
    public long closer(long flicksPerPixel) {
        int step = 0;
        while (at(step + 1) < flicksPerPixel) {
            step++;
        }
        return at(step);
    }

    /** The next wider step. The viewport stops at the whole reel. */
    public long wider(long flicksPerPixel) {
        int step = 0;
        while (at(step) <= flicksPerPixel) {
            step++;
        }
        return at(step);
    }

    /** So many steps closer (negative: wider). */
    public long moved(long flicksPerPixel, int steps) {
        long scale = flicksPerPixel;
        for (int i = 0; i < Math.abs(steps); i++) {
            scale = steps > 0 ? closer(scale) : wider(scale);
        }
        return scale;
    }

    private long at(int step) {
        long doubled = Math.multiplyExact(closestFlicksPerPixel, 1L << (step / STEPS_PER_DOUBLING));
        return Math.multiplyExact(doubled, (long) QUARTERS[step % STEPS_PER_DOUBLING]) >> 16;
    }
}
