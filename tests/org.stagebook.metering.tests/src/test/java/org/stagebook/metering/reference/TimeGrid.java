package org.stagebook.metering.reference;

/** Where the windows of a measurement begin and end: boundary k lies k * 10 ms after the start, rounded to a frame. */
record TimeGrid(int sampleRateHz) {

    static final double STEP_SECONDS = 0.01;

    int frameAt(int boundary) {
        return Math.toIntExact(Math.floorDiv((long) boundary * sampleRateHz + 50, 100L));
    }
}
