package org.stagebook.metering.live;

import java.util.Objects;

/** Loudness along the time heard, a point every so often. Immutable. */
public final class LoudnessTrace {

    static final LoudnessTrace EMPTY = new LoudnessTrace(0.1, new float[0], new float[0], new long[0]);

    private final double secondsPerPoint;
    private final float[] momentary;
    private final float[] shortTerm;
    private final long[] frames;

    /** Keeps the arrays, which nobody changes any more. */
    LoudnessTrace(double secondsPerPoint, float[] momentary, float[] shortTerm, long[] frames) {
        this.secondsPerPoint = secondsPerPoint;
        this.momentary = momentary;
        this.shortTerm = shortTerm;
        this.frames = frames;
    }

    /** From point to point; 0.1 until a history is thinned. */
    public double secondsPerPoint() {
        return secondsPerPoint;
    }

    /** How many points there are. */
    public int size() {
        return frames.length;
    }

    /** The greatest momentary loudness of a point's time; NaN before there was any, negative infinity for silence. */
    public float momentaryLufs(int point) {
        return momentary[point];
    }

    /** The greatest short-term loudness of a point's time, as {@link #momentaryLufs}. */
    public float shortTermLufs(int point) {
        return shortTerm[point];
    }

    /** Where the programme was when the point ended. */
    public long frame(int point) {
        return frames[Objects.checkIndex(point, frames.length)];
    }
}
