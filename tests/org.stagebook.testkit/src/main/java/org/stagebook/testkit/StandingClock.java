package org.stagebook.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows Monday, 5 January 2026, 09:00 UTC and moves only when a test says so. */
public final class StandingClock extends Clock {
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");

    /** Lets some time pass. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
