package org.stagebook.metering.live;

import java.util.Arrays;

/** Keeps points of loudness in so much room: when it is full, each two become one that has the louder of both. */
final class TraceRecorder {

    static final int ROOM = 4_096;
    private static final double SECONDS = 0.1;

    private final float[] momentary = new float[ROOM];
    private final float[] shortTerm = new float[ROOM];
    private final long[] frames = new long[ROOM];
    private int size;
    private int hopsPerPoint = 1;
    private int hops;
    private float louderMomentary = Float.NaN;
    private float louderShortTerm = Float.NaN;
    private LoudnessTrace copy = LoudnessTrace.EMPTY;
    private boolean changed;

    /** Takes what was measured 100 ms after the last. */
    void add(double momentaryLufs, double shortTermLufs, long frame) {
        louderMomentary = louder(louderMomentary, (float) momentaryLufs);
        louderShortTerm = louder(louderShortTerm, (float) shortTermLufs);
        hops++;
        if (hops == hopsPerPoint) {
            keep(frame);
        }
    }

    private void keep(long frame) {
        momentary[size] = louderMomentary;
        shortTerm[size] = louderShortTerm;
        frames[size] = frame;
        size++;
        hops = 0;
        louderMomentary = Float.NaN;
        louderShortTerm = Float.NaN;
        changed = true;
        if (size == ROOM) {
            thin();
        }
    }

    private void thin() {
        for (int i = 0; i < ROOM / 2; i++) {
            momentary[i] = louder(momentary[2 * i], momentary[2 * i + 1]);
            shortTerm[i] = louder(shortTerm[2 * i], shortTerm[2 * i + 1]);
            frames[i] = frames[2 * i + 1];
        }
        size = ROOM / 2;
        hopsPerPoint *= 2;
    }

    /** NaN is not known, anything known is louder. */
    private static float louder(float one, float other) {
        if (Float.isNaN(one)) {
            return other;
        }
        return Float.isNaN(other) ? one : Math.max(one, other);
    }

    void clear() {
        size = 0;
        hops = 0;
        hopsPerPoint = 1;
        louderMomentary = Float.NaN;
        louderShortTerm = Float.NaN;
        changed = true;
    }

    /** As it is now; the same until another point is kept. */
    LoudnessTrace trace() {
        if (changed) {
            copy = new LoudnessTrace(
                    hopsPerPoint * SECONDS,
                    Arrays.copyOf(momentary, size),
                    Arrays.copyOf(shortTerm, size),
                    Arrays.copyOf(frames, size));
            changed = false;
        }
        return copy;
    }
}
