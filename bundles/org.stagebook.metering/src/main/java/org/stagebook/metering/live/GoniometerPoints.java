package org.stagebook.metering.live;

/** The latest samples of left and right, oldest first. Immutable. */
public final class GoniometerPoints {

    static final GoniometerPoints NONE = new GoniometerPoints(new float[0], new float[0]);

    private final float[] lefts;
    private final float[] rights;

    /** Keeps the arrays, which nobody changes any more. */
    GoniometerPoints(float[] lefts, float[] rights) {
        this.lefts = lefts;
        this.rights = rights;
    }

    /** Always as many once sound was heard; 0 without a front pair. */
    public int size() {
        return lefts.length;
    }

    /** A sample of the left channel, full scale is 1. */
    public float left(int point) {
        return lefts[point];
    }

    /** A sample of the right channel. */
    public float right(int point) {
        return rights[point];
    }
}
