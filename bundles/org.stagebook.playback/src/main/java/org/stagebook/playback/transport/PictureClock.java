package org.stagebook.playback.transport;

import java.util.function.LongSupplier;
import org.stagebook.playback.engine.PlayMoment;

/**
 * Which frame of the time line is heard at this instant: what picture, counter and playhead follow.
 *
 * <p>The audio clock rules. The time since the last block was begun only fills the gap to the next, so that nothing drifts, however long
 * it plays and whatever the clock of the processor does.
 */
public final class PictureClock {

    /** A device that says nothing for longer has stopped. */
    private static final double LONGEST_GAP_SECONDS = 0.25;

    private static final double NANOS_PER_SECOND = 1e9;

    private final int deviceRateHz;
    private final LongSupplier nanoTime;

    /**
     * Prepares.
     *
     * @param deviceRateHz of the device's clock
     * @param nanoTime the clock that moments are stamped with
     */
    public PictureClock(int deviceRateHz, LongSupplier nanoTime) {
        this.deviceRateHz = deviceRateHz;
        this.nanoTime = nanoTime;
    }

    /**
     * The frame of the time line that is heard now.
     *
     * @param moment when the latest block was begun
     * @param latencyFrames how long a rendered frame takes to be heard
     */
    public double heardFrame(PlayMoment moment, int latencyFrames) {
        double seconds = (nanoTime.getAsLong() - moment.nanoTime()) / NANOS_PER_SECOND;
        double since = Math.clamp(seconds, 0, LONGEST_GAP_SECONDS) * deviceRateHz;
        return moment.planFrame(since - latencyFrames);
    }
}
