package org.stagebook.metering.live;

import java.util.Optional;

/** Keeps the latest 32 ms of left and right; of high sample rates every second or fourth frame. */
final class Goniometer {

    static final int POINTS = 1_536;
    private static final int USUAL_RATE_HZ = 48_000;

    private final Optional<int[]> pair;
    private final int step;
    private final float[] lefts = new float[POINTS];
    private final float[] rights = new float[POINTS];
    private int next;
    private int skip;

    Goniometer(LiveProgramme programme) {
        this.pair = programme.frontPair();
        this.step = Math.max(1, Math.round((float) programme.sampleRateHz() / USUAL_RATE_HZ));
    }

    void follow(double[][] block, int length) {
        if (pair.isPresent()) {
            follow(block[pair.get()[0]], block[pair.get()[1]], length);
        }
    }

    private void follow(double[] left, double[] right, int length) {
        for (int i = 0; i < length; i++) {
            if (skip == 0) {
                lefts[next] = (float) left[i];
                rights[next] = (float) right[i];
                next = next == POINTS - 1 ? 0 : next + 1;
                skip = step;
            }
            skip--;
        }
    }

    GoniometerPoints points() {
        return pair.isPresent() ? new GoniometerPoints(unrolled(lefts), unrolled(rights)) : GoniometerPoints.NONE;
    }

    private float[] unrolled(float[] ring) {
        float[] all = new float[POINTS];
        System.arraycopy(ring, next, all, 0, POINTS - next);
        System.arraycopy(ring, 0, all, POINTS - next, next);
        return all;
    }
}
