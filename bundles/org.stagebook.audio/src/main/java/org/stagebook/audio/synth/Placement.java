package org.stagebook.audio.synth;

import java.util.List;
import org.stagebook.audio.Speaker;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.TimeRange;

/**
 * One signal at one place of a stem.
 *
 * @param range when it sounds
 * @param shape what sounds
 * @param speakers where; each gets the same samples
 * @param ramp how long it fades in and out; zero starts and stops at once
 */
public record Placement(TimeRange range, SignalShape shape, List<Speaker> speakers, Duration ramp) {

    /**
     * Checks the ramp and copies the list.
     *
     * @throws IllegalArgumentException if the ramp is negative or the two do not fit the range
     */
    public Placement {
        speakers = List.copyOf(speakers);
        if (ramp.isNegative() || ramp.times(2).compareTo(range.duration()) > 0) {
            throw new IllegalArgumentException("Ramps of " + ramp.toSeconds() + " s do not fit a signal of "
                    + range.duration().toSeconds() + " s.");
        }
    }

    /** The same, so many decibels louder; softer where they are negative. */
    public Placement louder(double gainDb) {
        return new Placement(range, shape.louder(gainDb), speakers, ramp);
    }
}
