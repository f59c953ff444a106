package org.stagebook.metering.live;

/** Keeps the latest points of loudness, one for each 100 ms. */
final class RecentRecorder {

    static final int ROOM = 1_200;
    private static final double SECONDS = 0.1;

    private final float[] momentary = new float[ROOM];
    private final float[] shortTerm = new float[ROOM];
    private final long[] frames = new long[ROOM];
    private int next;
    private int size;
    private LoudnessTrace copy = LoudnessTrace.EMPTY;
    private boolean changed;

    void add(double momentaryLufs, double shortTermLufs, long frame) {
        momentary[next] = (float) momentaryLufs;
        shortTerm[next] = (float) shortTermLufs;
        frames[next] = frame;
        next = (next + 1) % ROOM;
        size = Math.min(size + 1, ROOM);
        changed = true;
    }

    void clear() {
        next = 0;
        size = 0;
        changed = true;
    }

    /** As it is now, the oldest first; the same until another point is kept. */
    LoudnessTrace trace() {
        if (changed) {
            copy = copied();
            changed = false;
        }
        return copy;
    }

    private LoudnessTrace copied() {
        float[] m = new float[size];
        float[] s = new float[size];
        long[] f = new long[size];
        int first = next - size + ROOM;
        for (int i = 0; i < size; i++) {
            int index = (first + i) % ROOM;
            m[i] = momentary[index];
            s[i] = shortTerm[index];
            f[i] = frames[index];
        }
        return new LoudnessTrace(SECONDS, m, s, f);
    }
}
