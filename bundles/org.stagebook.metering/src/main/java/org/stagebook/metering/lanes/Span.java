package org.stagebook.metering.lanes;

/**
 * A stretch of sound that is measured at once, cut into as many equal parts as there are lanes.
 *
 * @param firstTick where it begins
 * @param ticksPerLane length of a part; parts follow each other in time
 */
record Span(long firstTick, int ticksPerLane) {

    int ticks() {
        return ticksPerLane * Lanes.COUNT;
    }
}
