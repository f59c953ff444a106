package org.stagebook.playback.mtc;

import org.stagebook.timebase.Position;

/**
 * Time as it runs from a moment on.
 *
 * @param position at that moment
 * @param nanos the moment, by {@link System#nanoTime()}
 * @param speed 1 as recorded, -1 backwards, 0.999 pulled down, 0 standing
 */
public record MtcRun(Position position, long nanos, double speed) {

    private static final double FLICKS_PER_NANO = 0.7056;

    /** Where it is at a moment. */
    public Position at(long when) {
        return new Position(position.flicks() + Math.round((when - nanos) * FLICKS_PER_NANO * speed));
    }

    /** When it gets to a place; only while it runs. */
    public long when(Position place) {
        double flicks = position.until(place).flicks();
        return nanos + Math.round(flicks / (FLICKS_PER_NANO * speed));
    }
}
