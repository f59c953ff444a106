package org.stagebook.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time in the demo's story: it stands until the story goes on. */
final class DemoClock extends Clock {

    private final ZoneId zone;
    private Instant now;

    DemoClock(String start) {
        this(Instant.parse(start), ZoneOffset.UTC);
    }

    private DemoClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Goes on to a moment, such as {@code 2026-02-20T18:00:00Z}. */
    void goTo(String moment) {
        now = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(now, other);
    }
}
