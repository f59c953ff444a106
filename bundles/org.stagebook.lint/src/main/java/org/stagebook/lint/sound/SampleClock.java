package org.stagebook.lint.sound;

import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;

/**
 * Samples as places of the time line at any rate a header may state, also at those of pulled-up sessions that no time unit holds
 * exactly. To the nearest sample.
 *
 * @param rateHz positive
 */
public record SampleClock(int rateHz) {

    private static final long PER_SECOND = Duration.ofSeconds(1).flicks();
    private static final long MOST_SECONDS = 1_000_000;

    /** The sample at a position, counted from timecode zero. */
    public long at(Position position) {
        return samples(position.flicks());
    }

    /** How many samples last that long. */
    public long in(Duration duration) {
        return samples(duration.flicks());
    }

    /** Where a sample is; a number beyond all days as the last there is. */
    public Position positionOf(long sample) {
        long known = Math.clamp(sample, -MOST_SECONDS * rateHz, MOST_SECONDS * rateHz);
        return new Position(
                Math.floorDiv(known, rateHz) * PER_SECOND + Math.floorMod(known, rateHz) * PER_SECOND / rateHz);
    }

    private long samples(long flicks) {
        return Math.floorDiv(flicks, PER_SECOND) * rateHz
                + (Math.floorMod(flicks, PER_SECOND) * rateHz + PER_SECOND / 2) / PER_SECOND;
    }
}
